package dev.plumb.application.activities;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.PIOTR;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.notes.AddNote;
import dev.plumb.application.opportunities.ArchiveOpportunity;
import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.activities.Due;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.Version;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActivityUseCasesIT extends UseCaseIT {

    static final ActivityTypeId CALL = new ActivityTypeId(1);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Autowired PlanActivity plan;
    @Autowired CompleteActivity complete;
    @Autowired ReopenActivity reopen;
    @Autowired AddNote addNote;
    @Autowired ArchiveOpportunity archive;

    @Test
    void the_earliest_open_activity_is_the_next_one_and_nothing_was_edited() {
        var id = lead(ANNA);
        Opportunity before = now(id);
        var allDay = plan(ANNA, id, new Due(DAY, null));
        assertThat(next(id)).isEqualTo("CALL 2026-11-25 - 2026-11-25 22:59:59");
        var atTwo = plan(PIOTR, id, new Due(DAY, LocalTime.of(14, 0)));
        assertThat(next(id)).isEqualTo("CALL 2026-11-25 14:00:00 2026-11-25 13:00:00");
        complete(atTwo);
        assertThat(next(id)).isEqualTo("CALL 2026-11-25 - 2026-11-25 22:59:59");
        complete(allDay);
        assertThat(next(id)).isEqualTo("- - - -");
        run(MARTA, () -> reopen.handle(new ReopenActivity.Command(atTwo)));
        assertThat(next(id)).startsWith("CALL 2026-11-25 14:00:00");
        assertThat(now(id)).isEqualTo(before);
    }

    @Test
    void activities_that_many_plan_and_do_at_once_leave_the_right_next_one() throws Exception {
        var id = lead(ANNA);
        List<Future<ActivityId>> planned = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(10)) {
            for (int hour = 8; hour < 18; hour++) {
                var due = new Due(DAY, LocalTime.of(hour, 0));
                planned.add(people.submit(() -> plan(ANNA, id, due)));
            }
            assertThat(planned).allSatisfy(each -> assertThat(each.get()).isNotNull());
            assertThat(next(id)).startsWith("CALL 2026-11-25 08:00:00");
            List<Future<?>> done = new ArrayList<>();
            for (var each : planned.subList(0, 9)) {
                var call = each.get();
                done.add(people.submit(() -> complete(call)));
            }
            for (var each : done) {
                each.get();
            }
        }
        assertThat(next(id)).startsWith("CALL 2026-11-25 17:00:00");
    }

    @Test
    void nobody_adds_to_what_is_hidden_and_whoever_sees_it_may() {
        var hidden = lead(ANNA, Edits.of(VISIBILITY, Visibility.OWNER));
        var shown = lead(ANNA);
        run(PIOTR, () -> addNote.handle(new AddNote.Command(shown, "**Knock** twice\nłódź")));
        var call = plan(ANNA, hidden, new Due(DAY, null));
        var before = everything();
        assertThatThrownBy(() -> plan(PIOTR, hidden, new Due(DAY, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        run(
                                PIOTR,
                                () ->
                                        complete.handle(
                                                new CompleteActivity.Command(
                                                        call, ActivityOutcome.DONE))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(PIOTR, () -> addNote.handle(new AddNote.Command(hidden, "x"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(PIOTR, () -> addNote.handle(new AddNote.Command(shown, " "))))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void what_is_archived_takes_neither_notes_nor_activities() {
        var id = lead(ANNA);
        var call = plan(ANNA, id, new Due(DAY, null));
        run(ANNA, () -> archive.handle(new ArchiveOpportunity.Command(id, Version.FIRST)));
        var before = everything();
        assertThat(violation(() -> plan(ANNA, id, new Due(DAY, null))))
                .isEqualTo("opportunity.archived");
        assertThat(violation(() -> complete(call))).isEqualTo("opportunity.archived");
        assertThat(violation(() -> run(ANNA, () -> addNote.handle(new AddNote.Command(id, "x")))))
                .isEqualTo("opportunity.archived");
        assertThat(everything()).isEqualTo(before);
    }

    private ActivityId plan(UserId actor, OpportunityId id, Due due) {
        var command = new PlanActivity.Command(id, CALL, "Call back", due, actor);
        return as(actor, () -> plan.handle(command));
    }

    private void complete(ActivityId id) {
        var command = new CompleteActivity.Command(id, ActivityOutcome.INTERESTED);
        run(ANNA, () -> complete.handle(command));
    }

    private String next(OpportunityId id) {
        return jdbc.sql(
                        """
                        select concat_ws(' ', coalesce(if(next_activity_type_id = 1, 'CALL', null), '-'),
                          coalesce(next_due_date, '-'), coalesce(next_due_time, '-'),
                          coalesce(date_format(next_due_at, '%Y-%m-%d %H:%i:%s'), '-'))
                        from opportunity where id = :id\
                        """)
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
