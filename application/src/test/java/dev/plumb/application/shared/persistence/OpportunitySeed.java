package dev.plumb.application.shared.persistence;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.opportunities.OpportunityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The row of an opportunity, as a test describes it. */
public final class OpportunitySeed {

    private final Seeds seeds;
    private final Map<String, @Nullable Object> row;
    private final List<LabelId> labels = new ArrayList<>();

    OpportunitySeed(Seeds seeds, String title, UserId owner) {
        this.seeds = seeds;
        long id = seeds.next("opportunity_seq");
        this.row =
                Seeds.row(
                        "id",
                        id,
                        "uuid",
                        "00000000-0000-7000-8000-" + "%012d".formatted(id),
                        "version",
                        1,
                        "phase",
                        "LEAD",
                        "lifecycle",
                        "ACTIVE",
                        "title",
                        title,
                        "owner_id",
                        owner.value(),
                        "visibility",
                        "COMPANY",
                        "source",
                        "MANUALLY_CREATED",
                        "creator_id",
                        owner.value(),
                        "created_at",
                        "2026-11-01 08:00:00",
                        "updated_at",
                        "2026-11-01 08:00:00");
    }

    public OpportunitySeed with(String column, @Nullable Object value) {
        row.put(column, value);
        return this;
    }

    public OpportunitySeed visibleTo(Visibility visibility) {
        return with("visibility", visibility.name());
    }

    public OpportunitySeed worth(String amount, String currency) {
        return with("value_amount", amount).with("value_currency", currency);
    }

    public OpportunitySeed of(PersonId person) {
        return with("person_id", person.value());
    }

    public OpportunitySeed of(OrganizationId organization) {
        return with("organization_id", organization.value());
    }

    /**
     * @param at in UTC, as {@code 2026-11-24 10:00:00}
     */
    public OpportunitySeed nextDue(String at) {
        return with("next_activity_type_id", seeds.activityType("Call").value())
                .with("next_due_date", at.substring(0, 10))
                .with("next_due_at", at);
    }

    public OpportunitySeed labelled(LabelId label) {
        labels.add(label);
        return this;
    }

    public OpportunityId insert() {
        seeds.insert("opportunity", row);
        Object id = row.get("id");
        labels.forEach(label ->
                seeds.insert(
                        "opportunity_label",
                        Seeds.row("opportunity_id", id, "label_id", label.value())));
        return new OpportunityId(Long.parseLong(String.valueOf(id)));
    }
}
