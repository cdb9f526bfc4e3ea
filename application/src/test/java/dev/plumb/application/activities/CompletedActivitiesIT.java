package dev.plumb.application.activities;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.OLA;
import static dev.plumb.domain.access.Cast.PIOTR;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.access.UserTag;
import dev.plumb.application.opportunities.Crowd;
import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.activities.Due;
import dev.plumb.domain.history.LastChange;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.opportunities.OpportunityId;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever says that an activity is done is remembered with it. */
class CompletedActivitiesIT extends UseCaseIT {

    static final ActivityTypeId CALL = new ActivityTypeId(1);

    @Autowired PlanActivity plan;
    @Autowired CompleteActivity complete;
    @Autowired ReopenActivity reopen;
    @Autowired OpportunityActivities activities;

    @Test
    void an_activity_is_done_once() {
        var id = lead(ANNA);
        var call = plan(id);
        complete(ANNA, call);
        assertThat(violation(() -> complete(ANNA, call))).isEqualTo("activity.done");
    }

    @Test
    void whoever_does_what_somebody_else_planned_is_remembered_until_it_is_open_again() {
        var id = lead(ANNA);
        var call = plan(id);
        complete(PIOTR, call);
        var done = as(ANNA, () -> activities.of(id)).getFirst();
        assertThat(done.owner()).isEqualTo(new UserTag(ANNA, "Anna", true));
        assertThat(done.doneBy()).isEqualTo(new UserTag(PIOTR, "Piotr", true));
        run(MARTA, () -> reopen.handle(new ReopenActivity.Command(call)));
        assertThat(as(ANNA, () -> activities.of(id)).getFirst().doneBy()).isNull();
    }

    @Test
    void whoever_does_it_second_is_told_who_was_first() {
        var id = lead(ANNA);
        var call = plan(id);
        complete(PIOTR, call);
        assertThatThrownBy(() -> complete(ANNA, call))
                .satisfies(overtaken -> isNamed(overtaken, "Piotr"));
    }

    @Test
    void of_many_who_do_it_at_once_all_but_one_are_told_who_was_first() throws Exception {
        var id = lead(ANNA);
        var actors = List.of(ANNA, MARTA, PIOTR, OLA, ADAM);
        try (var crowd = new Crowd(actors.size())) {
            for (int round = 0; round < 20; round++) {
                var call = plan(id);
                var tries =
                        crowd.together(
                                i -> Executors.callable(() -> complete(actors.get(i), call)));
                var first = doneBy(call);
                assertThat(tries)
                        .filteredOn(each -> each.state() == Future.State.FAILED)
                        .hasSize(actors.size() - 1)
                        .allSatisfy(each -> isNamed(each.exceptionNow(), first));
            }
        }
    }

    private ActivityId plan(OpportunityId id) {
        var due = new Due(LocalDate.of(2026, 11, 25), null);
        var command = new PlanActivity.Command(id, CALL, "Call back", due, ANNA);
        return as(ANNA, () -> plan.handle(command));
    }

    private void complete(UserId actor, ActivityId id) {
        var command = new CompleteActivity.Command(id, ActivityOutcome.INTERESTED);
        run(actor, () -> complete.handle(command));
    }

    private String doneBy(ActivityId id) {
        return jdbc.sql(
                        """
                        select u.name from activity a join app_user u on u.id = a.done_by_id
                        where a.id = :id\
                        """)
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private static void isNamed(Throwable overtaken, String name) {
        assertThat(overtaken)
                .isInstanceOfSatisfying(
                        StaleData.class,
                        stale ->
                                assertThat(stale.lastChange())
                                        .isNotNull()
                                        .extracting(LastChange::actorName)
                                        .isEqualTo(name));
    }
}
