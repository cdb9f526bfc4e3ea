package dev.plumb.domain.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.EXPECTED_CLOSE;
import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;
import static dev.plumb.domain.opportunities.OpportunityFields.ORGANIZATION;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.PERSON;
import static dev.plumb.domain.opportunities.OpportunityFields.TITLE;
import static dev.plumb.domain.opportunities.OpportunityFields.VALUE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;

import dev.plumb.domain.access.Cast;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Field;
import dev.plumb.domain.shared.Money;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What leads and deals of tests have in common. */
public abstract sealed class OpportunityBuilder<O extends Opportunity, B>
        permits LeadBuilder, DealBuilder {

    protected OpportunityId id = new OpportunityId(4711);
    protected UserId creator = Cast.ANNA;
    protected Edits details = Edits.of(TITLE, new Title("Refit of riser 9"));

    /** A key of its own for each number. */
    protected UUID key() {
        return new UUID(0x7000L, 0x8000000000000000L | id.value());
    }

    protected abstract B self();

    public abstract O build();

    public B numbered(OpportunityId number) {
        id = number;
        return self();
    }

    public B titled(String title) {
        return with(TITLE, new Title(title));
    }

    public B ownedBy(UserId owner) {
        return with(OWNER, owner);
    }

    public B visibleTo(Visibility visibility) {
        return with(VISIBILITY, visibility);
    }

    public B worth(String amount, String currency) {
        return with(VALUE, Money.of(amount, currency));
    }

    public B labelled(LabelId... labels) {
        return with(LABELS, Set.of(labels));
    }

    public B of(PersonId person) {
        return with(PERSON, person);
    }

    public B at(OrganizationId organization) {
        return with(ORGANIZATION, organization);
    }

    public B closingOn(LocalDate day) {
        return with(EXPECTED_CLOSE, day);
    }

    public <T> B with(Field<T> field, @Nullable T value) {
        details = details.and(field, value);
        return self();
    }
}
