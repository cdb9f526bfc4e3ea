package dev.plumb.application.access;

import dev.plumb.application.shared.persistence.Seeds;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company with somebody of every kind, and one of everything for each owner and visibility. */
final class MatrixWorld {

    private static final String THEN = "2026-11-01 08:00:00";

    private final Seeds seeds;
    private final List<MatrixItem> items = new ArrayList<>();
    private final Map<String, UserId> users = new LinkedHashMap<>();

    final TeamId team;
    final PipelineId pipeline;
    final PipelineId pipelineElsewhere;
    final StageId stage;
    final StageId nextStage;
    final StageId stageElsewhere;
    final LabelId label;
    final LabelId otherLabel;
    final ActivityTypeId type;

    MatrixWorld(JdbcClient jdbc) {
        seeds = new Seeds(jdbc);
        seeds.company("PLN", Map.of("EUR", "4.25"));
        pipeline = seeds.pipeline("Sales");
        stage = seeds.stage(pipeline, "First e-mail sent", 50);
        nextStage = seeds.stage(pipeline, "Proposal", null);
        pipelineElsewhere = seeds.pipeline("Service");
        stageElsewhere = seeds.stage(pipelineElsewhere, "Called", null);
        label = seeds.label("Hot");
        otherLabel = seeds.label("Warm");
        type = seeds.activityType("Call");
        team = seeds.team("Team", null);
        TeamId below = seeds.team("Below", team);
        TeamId other = seeds.team("Other", null);
        users.put("rep", seeds.user("rep", Role.REP, team));
        users.put("mate", seeds.user("mate", Role.REP, team));
        users.put("below", seeds.user("below", Role.REP, below));
        users.put("other", seeds.user("other", Role.REP, other));
        users.put("manager", seeds.user("manager", Role.MANAGER, team));
        users.put("other-manager", seeds.user("other-manager", Role.MANAGER, other));
        users.put("admin", seeds.user("admin", Role.ADMIN, null));
        seeds.appoint(user("manager"), team);
        seeds.appoint(user("other-manager"), other);
        addItems();
    }

    UserId user(String name) {
        return users.get(name);
    }

    List<String> userNames() {
        return List.copyOf(users.keySet());
    }

    List<MatrixItem> items() {
        return List.copyOf(items);
    }

    Stream<MatrixItem> seenBy(String actor) {
        return items.stream().filter(item -> item.seenBy(actor));
    }

    private void addItems() {
        String contactOwner = "admin";
        Visibility contactVisibility = Visibility.OWNER;
        PersonId contactPerson = seeds.person("Person of all", user("admin"), contactVisibility);
        OrganizationId contactOrganization =
                seeds.organization("Organization of all", user("admin"), contactVisibility);
        for (String owner : AccessMatrix.OWNERS) {
            for (Visibility visibility : Visibility.values()) {
                UserId id = user(owner);
                String name = owner + " " + visibility;
                long worth = 1L << items.size();
                PersonId person = seeds.person("Person " + name, id, visibility);
                OrganizationId organization =
                        seeds.organization("Organization " + name, id, visibility);
                OpportunityId lead =
                        seeds.lead("Lead " + name, id)
                                .visibleTo(visibility)
                                .of(contactPerson)
                                .of(contactOrganization)
                                .insert();
                OpportunityId archived =
                        seeds.lead("Archived " + name, id)
                                .visibleTo(visibility)
                                .of(person)
                                .with("lifecycle", "ARCHIVED")
                                .with("lifecycle_at", THEN)
                                .insert();
                OpportunityId deal =
                        seeds.deal("Deal " + name, id, stage)
                                .visibleTo(visibility)
                                .of(person)
                                .worth(Long.toString(worth), "PLN")
                                .insert();
                OpportunityId won =
                        seeds.deal("Won " + name, id, stage)
                                .visibleTo(visibility)
                                .with("status", "WON")
                                .with("closed_at", THEN)
                                .insert();
                note(lead, id);
                items.add(
                        new MatrixItem(
                                owner,
                                id,
                                visibility,
                                lead,
                                archived,
                                deal,
                                won,
                                person,
                                organization,
                                activity(lead, id, null),
                                activity(lead, id, THEN),
                                titleEdited(lead, id, "Lead " + name),
                                new MatrixItem.MatrixContact(contactOwner, contactVisibility),
                                worth));
                contactOwner = owner;
                contactVisibility = visibility;
                contactPerson = person;
                contactOrganization = organization;
            }
        }
    }

    private void note(OpportunityId opportunity, UserId author) {
        seeds.insert(
                "note",
                Seeds.row(
                        "id",
                        seeds.next("note_seq"),
                        "opportunity_id",
                        opportunity.value(),
                        "text",
                        "Secret",
                        "author_id",
                        author.value(),
                        "written_at",
                        THEN));
    }

    private ActivityId activity(OpportunityId opportunity, UserId owner, String doneAt) {
        long id = seeds.next("activity_seq");
        seeds.insert(
                "activity",
                Seeds.row(
                        "id",
                        id,
                        "opportunity_id",
                        opportunity.value(),
                        "type_id",
                        type.value(),
                        "subject",
                        "Secret",
                        "due_date",
                        "2026-11-20",
                        "due_at",
                        "2026-11-21 00:00:00",
                        "owner_id",
                        owner.value(),
                        "creator_id",
                        owner.value(),
                        "created_at",
                        THEN,
                        "done_at",
                        doneAt,
                        "done_by_id",
                        doneAt == null ? null : owner.value(),
                        "outcome",
                        doneAt == null ? null : "DONE"));
        return new ActivityId(id);
    }

    private OperationId titleEdited(OpportunityId opportunity, UserId by, String title) {
        long id = seeds.next("operation_seq");
        seeds.insert(
                "operation",
                Seeds.row("id", id, "kind", "EDITED", "actor_id", by.value(), "happened_at", THEN));
        seeds.insert(
                "field_change",
                Seeds.row(
                        "item_kind",
                        "OPPORTUNITY",
                        "item_id",
                        opportunity.value(),
                        "operation_id",
                        id,
                        "field",
                        "title",
                        "before_value",
                        "Before",
                        "after_value",
                        title));
        return new OperationId(id);
    }
}
