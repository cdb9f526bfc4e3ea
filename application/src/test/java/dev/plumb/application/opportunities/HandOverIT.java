package dev.plumb.application.opportunities;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.OLA;
import static dev.plumb.domain.access.Cast.PIOTR;
import static dev.plumb.domain.opportunities.Examples.PIPES_AND_MORE;
import static dev.plumb.domain.opportunities.Examples.PROPOSAL;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.ChangeProfile;
import dev.plumb.application.access.DeactivateUser;
import dev.plumb.application.activities.OpportunityActivities;
import dev.plumb.application.activities.PlanActivity;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.history.UndoOperation;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.Due;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody worked on goes on with somebody else. */
class HandOverIT extends UseCaseIT {

    private static final Due DAY = new Due(LocalDate.of(2027, 1, 10), null);

    @Autowired HandOver handOver;
    @Autowired UndoOperation undo;
    @Autowired OpenWork work;
    @Autowired CaptureLead capture;
    @Autowired OpenDeal openDeal;
    @Autowired WinDeal win;
    @Autowired PlanActivity plan;
    @Autowired DeactivateUser deactivate;
    @Autowired ChangeProfile profile;
    @Autowired OpportunityActivities activities;
    @Autowired OpportunityHistory history;

    @Test
    void open_work_goes_to_another_and_comes_back_as_one() {
        var lead = lead(PIOTR);
        var deal = deal(PIOTR);
        var won = deal(PIOTR);
        run(PIOTR, () -> win.handle(new WinDeal.Command(won, now(won).version())));
        plan(lead, PIOTR);
        assertThat(as(EWA, () -> work.of(PIOTR))).isEqualTo(new OpenWork.Counts(1, 1, 1));
        run(EWA, () -> deactivate.handle(new DeactivateUser.Command(PIOTR)));

        var operation = handOver(PIOTR, ADAM).orElseThrow();

        assertThat(owners(lead, deal, won)).containsExactly(ADAM, ADAM, PIOTR);
        assertThat(activityOwner(lead)).isEqualTo(ADAM);
        assertThat(as(EWA, () -> work.of(PIOTR)).isNothing()).isTrue();
        var entry = as(EWA, () -> history.of(deal)).getFirst();
        assertThat(entry.kind()).isEqualTo(OperationKind.HANDED_OVER);
        assertThat(entry.changes().getFirst().before().toString()).contains("Piotr");

        assertThat(undo(operation)).isInstanceOf(UndoOperation.Undone.class);
        assertThat(owners(lead, deal, won)).containsExactly(PIOTR, PIOTR, PIOTR);
        assertThat(activityOwner(lead)).isEqualTo(PIOTR);
        assertHistoryIsOneChain(lead);
        assertThat(undo(operation)).isInstanceOf(UndoOperation.UndoneBefore.class);
    }

    @Test
    void what_is_due_ends_with_the_day_of_whoever_has_it_now() {
        var lead = lead(OLA);
        plan(lead, OLA);
        assertThat(dueAt(lead)).isEqualTo("2027-01-10T22:59:59.999999Z");
        zone(MARTA, "America/New_York");
        handOver(OLA, MARTA);
        assertThat(dueAt(lead)).isEqualTo("2027-01-11T04:59:59.999999Z");
        assertThat(nextDueAt(lead)).isEqualTo(dueAt(lead).toString());
        zone(MARTA, "Asia/Tokyo");
        assertThat(nextDueAt(lead)).isEqualTo("2027-01-10T14:59:59.999999Z");
    }

    @Test
    void whoever_gave_one_of_them_away_since_is_named_before_that_is_lost() {
        var lead = lead(ANNA);
        var operation =
                as(
                                EWA,
                                () ->
                                        handOver.handle(
                                                new HandOver.Command(
                                                        ANNA,
                                                        ADAM,
                                                        EnumSet.of(HandOver.Kind.LEADS))))
                        .orElseThrow();
        handOver(ADAM, OLA);
        assertThat(undo(operation)).isInstanceOf(UndoOperation.ChangedSince.class);
        assertThat(owners(lead)).containsExactly(OLA);
    }

    @Test
    void nothing_goes_to_oneself_or_to_one_who_was_deactivated() {
        assertThat(violation(() -> handOver(ANNA, ANNA))).isEqualTo("hand-over.oneself");
        jdbc.sql("update app_user set active = false where id = 6").update();
        assertThat(violation(() -> handOver(ANNA, new UserId(6)))).isEqualTo("user.deactivated");
    }

    private Optional<OperationId> handOver(UserId from, UserId to) {
        var command = new HandOver.Command(from, to, EnumSet.allOf(HandOver.Kind.class));
        return as(EWA, () -> handOver.handle(command));
    }

    private UndoOperation.Result undo(OperationId operation) {
        return as(EWA, () -> undo.handle(new UndoOperation.Command(operation)));
    }

    private OpportunityId lead(UserId owner) {
        var command =
                new CaptureLead.Command(
                        new Title("Riser"),
                        null,
                        new ContactChoice.Existing<>(PIPES_AND_MORE),
                        Source.MANUALLY_CREATED,
                        Edits.NONE);
        return as(owner, () -> capture.handle(command));
    }

    private OpportunityId deal(UserId owner) {
        var command = new OpenDeal.Command(new Title("Riser"), PROPOSAL, null, null, Edits.NONE);
        return as(owner, () -> openDeal.handle(command));
    }

    private void plan(OpportunityId id, UserId owner) {
        var command = new PlanActivity.Command(id, new ActivityTypeId(1), "Call", DAY, owner);
        run(owner, () -> plan.handle(command));
    }

    private void zone(UserId user, String zone) {
        var command =
                new ChangeProfile.Command(
                        "Marta", Locale.ENGLISH, ZoneId.of(zone), ColorScheme.SYSTEM);
        run(user, () -> profile.handle(command));
    }

    private List<UserId> owners(OpportunityId... ids) {
        return List.of(ids).stream().map(id -> now(id).owner()).toList();
    }

    private UserId activityOwner(OpportunityId id) {
        return as(EWA, () -> activities.of(id)).getFirst().owner().id();
    }

    private Instant dueAt(OpportunityId id) {
        return as(EWA, () -> activities.of(id)).getFirst().dueAt();
    }

    private String nextDueAt(OpportunityId id) {
        return jdbc.sql(
                        "select date_format(next_due_at, '%Y-%m-%dT%H:%i:%s.%fZ') from opportunity where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
