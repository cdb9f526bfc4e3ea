package dev.plumb.application.opportunities;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.OLA;
import static dev.plumb.domain.access.Cast.PIOTR;
import static dev.plumb.domain.access.Cast.RENATA;
import static dev.plumb.domain.opportunities.Examples.FIRST_EMAIL_SENT;
import static dev.plumb.domain.opportunities.Examples.HOT;
import static dev.plumb.domain.opportunities.Examples.LECKA;
import static dev.plumb.domain.opportunities.Examples.PIPES_AND_MORE;
import static dev.plumb.domain.opportunities.Examples.PROPOSAL;
import static dev.plumb.domain.opportunities.Examples.VISIT_PLANNED;
import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;
import static dev.plumb.domain.opportunities.OpportunityFields.ORGANIZATION;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.PERSON;
import static dev.plumb.domain.opportunities.OpportunityFields.PLACEMENT;
import static dev.plumb.domain.opportunities.OpportunityFields.TITLE;
import static dev.plumb.domain.opportunities.OpportunityFields.VALUE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.shared.Changed;
import dev.plumb.application.shared.persistence.StatementCounter;
import dev.plumb.domain.access.NotPermitted;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.opportunities.Deal;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.Lead;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Money;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.Version;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class OpportunityUseCasesIT extends UseCaseIT {

    private static final ContactChoice<OrganizationId> PIPES =
            new ContactChoice.Existing<>(PIPES_AND_MORE);

    @Autowired CaptureLead capture;
    @Autowired OpenDeal open;
    @Autowired EditOpportunity edit;
    @Autowired ConvertLeadToDeal convert;
    @Autowired ConvertDealToLead backToLead;
    @Autowired MoveDealToStage move;
    @Autowired WinDeal win;
    @Autowired LoseDeal lose;
    @Autowired ReopenDeal reopen;
    @Autowired ArchiveOpportunity archive;
    @Autowired DeleteOpportunity delete;
    @Autowired RestoreOpportunity restore;
    @Autowired MarkLeadSeen markSeen;
    @Autowired ApplicationEvents events;
    @Autowired StatementCounter statements;

    @Test
    void capturing_a_lead_adds_the_people_and_organizations_that_are_new() {
        var id =
                as(
                        ANNA,
                        () ->
                                capture.handle(
                                        new CaptureLead.Command(
                                                new Title("Refit of riser 9"),
                                                new ContactChoice.Added<PersonId>("Z. Nowa"),
                                                new ContactChoice.Added<OrganizationId>(
                                                        "Rury i inne"),
                                                Source.MANUALLY_CREATED,
                                                Edits.of(LABELS, Set.of(HOT)))));
        var lead = now(id);
        assertThat(lead.owner()).isEqualTo(ANNA);
        assertThat(lead.version()).isEqualTo(Version.FIRST);
        assertThat(
                        jdbc.sql(
                                        """
                                        select concat(p.name, ', ', o.name) from person p
                                        join organization o on o.id = p.organization_id
                                        where p.id = :id\
                                        """)
                                .param("id", lead.values().require(PERSON).value())
                                .query(String.class)
                                .single())
                .isEqualTo("Z. Nowa, Rury i inne");
        assertThat(history(id, "lifecycle"))
                .containsExactly(new Change("lifecycle", null, "ACTIVE"));
    }

    @Test
    void a_rep_captures_for_nobody_else_and_a_manager_for_the_scope() {
        assertThatThrownBy(() -> lead(ANNA, Edits.of(OWNER, ADAM)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> lead(MARTA, Edits.of(OWNER, PIOTR)))
                .isInstanceOf(NotPermitted.class);
        assertThat(now(lead(MARTA, Edits.of(OWNER, OLA))).owner()).isEqualTo(OLA);
    }

    @Test
    void a_lead_needs_a_contact_and_a_deal_does_not() {
        var nobody =
                new CaptureLead.Command(
                        new Title("x"), null, null, Source.MANUALLY_CREATED, Edits.NONE);
        assertThat(violation(() -> as(ANNA, () -> capture.handle(nobody))))
                .isEqualTo("lead.contact.required");
        assertThat(now(deal(ANNA, PROPOSAL)).values().has(ORGANIZATION)).isFalse();
    }

    @Test
    void an_edit_is_written_down_with_before_and_after() {
        var id = lead(ANNA, Edits.of(VALUE, Money.of("100", "PLN")));
        var operation = edit(ANNA, id, Edits.of(VALUE, Money.of("250.5", "EUR")));
        assertThat(operation).isTrue();
        assertThat(now(id).version()).isEqualTo(new Version(2));
        assertThat(history(id, "value"))
                .containsExactly(new Change("value", "100.0000 PLN", "250.5000 EUR"));
    }

    @Test
    void an_edit_that_changes_nothing_is_no_operation() {
        var id = lead(ANNA, Edits.NONE);
        var before = everything();
        assertThat(edit(ANNA, id, Edits.of(TITLE, new Title("Riser")))).isFalse();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_lead_becomes_a_deal_and_a_lead_again_and_keeps_its_stage() {
        var id = lead(ANNA, Edits.NONE);
        convert(ANNA, id, PROPOSAL);
        assertThat(now(id)).isInstanceOf(Deal.class);
        run(
                MARTA,
                () ->
                        backToLead.handle(
                                new ConvertDealToLead.Command(id, new Version(2), null, null)));
        assertThat(now(id)).isInstanceOf(Lead.class);
        assertThat(now(id).values().require(PLACEMENT).stage()).isEqualTo(PROPOSAL);
        assertThat(history(id, "phase"))
                .containsExactly(
                        new Change("phase", "LEAD", "DEAL"), new Change("phase", "DEAL", "LEAD"));
    }

    @Test
    void a_deal_without_contact_asks_for_one_before_it_becomes_a_lead() {
        var id = deal(ANNA, PROPOSAL);
        var bare = new ConvertDealToLead.Command(id, Version.FIRST, null, null);
        assertThat(violation(() -> run(ANNA, () -> backToLead.handle(bare))))
                .isEqualTo("lead.contact.required");
        var with =
                new ConvertDealToLead.Command(
                        id, Version.FIRST, new ContactChoice.Existing<>(LECKA), null);
        run(ANNA, () -> backToLead.handle(with));
        assertThat(now(id).values().get(PERSON)).isEqualTo(LECKA);
    }

    @Test
    void a_deal_moves_is_lost_reopened_and_won() {
        var id = deal(ANNA, FIRST_EMAIL_SENT);
        run(
                ANNA,
                () -> move.handle(new MoveDealToStage.Command(id, new Version(1), VISIT_PLANNED)));
        run(
                ANNA,
                () ->
                        lose.handle(
                                new LoseDeal.Command(
                                        id, new Version(2), new LostReason.Said("Too dear"))));
        run(ANNA, () -> reopen.handle(new ReopenDeal.Command(id, new Version(3))));
        run(ANNA, () -> win.handle(new WinDeal.Command(id, new Version(4))));
        var deal = (Deal) now(id);
        assertThat(deal.stage()).isEqualTo(VISIT_PLANNED);
        assertThat(deal.status()).isInstanceOf(DealStatus.Won.class);
        assertThat(deal.version()).isEqualTo(new Version(5));
        assertThat(history(id, "status")).hasSize(3);
    }

    @Test
    void a_lead_is_archived_restored_deleted_and_restored() {
        var id = lead(ANNA, Edits.NONE);
        run(ANNA, () -> archive.handle(new ArchiveOpportunity.Command(id, new Version(1))));
        assertThat(violation(() -> edit(ANNA, id, Edits.of(TITLE, new Title("No")))))
                .isEqualTo("opportunity.archived");
        run(ANNA, () -> restore.handle(new RestoreOpportunity.Command(id, new Version(2))));
        run(ANNA, () -> delete.handle(new DeleteOpportunity.Command(id, new Version(3))));
        assertThat(now(id).lifecycle()).isInstanceOf(Lifecycle.Deleted.class);
        run(ANNA, () -> restore.handle(new RestoreOpportunity.Command(id, new Version(4))));
        assertThat(now(id).lifecycle()).isEqualTo(Lifecycle.ACTIVE);
    }

    @Test
    void seeing_a_lead_is_no_edit_and_marks_it_once() {
        var id = lead(MARTA, Edits.of(OWNER, OLA));
        jdbc.sql("update opportunity set seen_at = null where id = :id")
                .param("id", id.value())
                .update();
        run(PIOTR, () -> markSeen.handle(new MarkLeadSeen.Command(id)));
        var first = everything();
        long told = changesTold();
        run(RENATA, () -> markSeen.handle(new MarkLeadSeen.Command(id)));
        assertThat(changesTold()).isEqualTo(told);
        assertThat(everything()).isEqualTo(first);
        assertThat(now(id).version()).isEqualTo(Version.FIRST);
    }

    @Test
    void a_deal_is_never_marked_seen() {
        var id = deal(ANNA, PROPOSAL);
        jdbc.sql("update opportunity set seen_at = null where id = :id")
                .param("id", id.value())
                .update();
        var before = everything();
        long told = changesTold();
        run(ANNA, () -> markSeen.handle(new MarkLeadSeen.Command(id)));
        assertThat(changesTold()).isEqualTo(told);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_manager_gives_within_the_scope_and_a_rep_to_anybody() {
        var id = lead(ANNA, Edits.NONE);
        assertThatThrownBy(() -> edit(MARTA, id, Edits.of(OWNER, PIOTR)))
                .isInstanceOf(NotPermitted.class);
        assertThat(edit(MARTA, id, Edits.of(OWNER, OLA))).isTrue();
        assertThat(edit(OLA, id, Edits.of(OWNER, PIOTR))).isTrue();
        assertThatThrownBy(() -> edit(OLA, id, Edits.of(OWNER, OLA)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void whoever_comes_second_learns_who_was_first_and_what_was_done() {
        var id = lead(ANNA, Edits.NONE);
        convert(ANNA, id, PROPOSAL);
        var stale =
                catchThrowableOfType(
                        StaleData.class, () -> convertAt(MARTA, id, Version.FIRST, PROPOSAL));
        assertThat(stale.lastChange()).isNotNull();
        assertThat(stale.lastChange().actorName()).isEqualTo("Anna");
        assertThat(stale.lastChange().kind()).isEqualTo(OperationKind.CONVERTED_TO_DEAL);
    }

    @Test
    void what_is_refused_changes_nothing() {
        var mine = lead(ANNA, Edits.of(VISIBILITY, Visibility.OWNER));
        var seen = lead(ANNA, Edits.NONE);
        var before = everything();
        assertThatThrownBy(() -> edit(PIOTR, mine, Edits.of(TITLE, new Title("x"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> edit(PIOTR, seen, Edits.of(TITLE, new Title("x"))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> choose(ANNA, seen, new OrganizationId(99)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> edit(ANNA, seen, Edits.of(OWNER, new UserId(99))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> edit(ANNA, seen, Edits.of(LABELS, Set.of(new LabelId(99)))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> convertAt(ANNA, seen, Version.FIRST, new StageId(99)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> convertAt(PIOTR, seen, Version.FIRST, PROPOSAL))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() ->
                        as(
                                ANNA,
                                () ->
                                        capture.handle(
                                                new CaptureLead.Command(
                                                        new Title("x"),
                                                        new ContactChoice.Added<>("New"),
                                                        null,
                                                        Source.API,
                                                        Edits.of(OWNER, PIOTR)))))
                .isInstanceOf(NotPermitted.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whether_a_person_is_there_is_asked_once() {
        statements.reset();
        var command =
                new CaptureLead.Command(
                        new Title("Refit"),
                        new ContactChoice.Existing<>(LECKA),
                        null,
                        Source.MANUALLY_CREATED,
                        Edits.NONE);
        run(ANNA, () -> capture.handle(command));
        assertThat(statements.statements().stream().filter(sql -> sql.contains("from person p")))
                .hasSize(1);
    }

    private long changesTold() {
        return events.stream(Changed.class).count();
    }

    private OpportunityId deal(UserId actor, StageId stage) {
        var command = new OpenDeal.Command(new Title("Refit"), stage, null, null, Edits.NONE);
        return as(actor, () -> open.handle(command));
    }

    private boolean edit(UserId actor, OpportunityId id, Edits edits) {
        var command = new EditOpportunity.Command(id, now(id).version(), edits);
        return as(actor, () -> edit.handle(command)).isPresent();
    }

    private void convert(UserId actor, OpportunityId id, StageId stage) {
        convertAt(actor, id, now(id).version(), stage);
    }

    private void convertAt(UserId actor, OpportunityId id, Version version, StageId stage) {
        var command = new ConvertLeadToDeal.Command(id, version, stage, null, PIPES, Edits.NONE);
        run(actor, () -> convert.handle(command));
    }

    private void choose(UserId actor, OpportunityId id, OrganizationId organization) {
        var command =
                new EditOpportunity.Command(
                        id,
                        now(id).version(),
                        new ContactChoice.Unchanged<>(),
                        new ContactChoice.Existing<>(organization),
                        Edits.NONE);
        run(actor, () -> edit.handle(command));
    }
}
