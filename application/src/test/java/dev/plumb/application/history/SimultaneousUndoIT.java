package dev.plumb.application.history;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.opportunities.OpportunityFields.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.opportunities.Crowd;
import dev.plumb.application.opportunities.EditOpportunity;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SimultaneousUndoIT extends UndoIT {

    private static final int ROUNDS = 50;
    private static final List<UserId> ACTORS =
            List.of(ANNA, MARTA, EWA, ANNA, MARTA, EWA, ANNA, MARTA, EWA, ANNA);

    @Autowired private EditOpportunity editOpportunity;

    @Test
    void an_operation_is_taken_back_once_however_many_try() throws Exception {
        var id = lead();
        try (var crowd = new Crowd(ACTORS.size())) {
            for (int round = 0; round < ROUNDS; round++) {
                var edited = edit(id, title("Round " + round));
                List<UndoOperation.Result> results = new ArrayList<>();
                for (var each : crowd.together(i -> () -> undo(ACTORS.get(i), edited))) {
                    results.add(each.get());
                }
                assertThat(results)
                        .hasOnlyElementsOfTypes(
                                UndoOperation.Undone.class, UndoOperation.UndoneBefore.class)
                        .filteredOn(UndoOperation.Undone.class::isInstance)
                        .hasSize(1);
            }
        }
        assertHistoryIsOneChain(id);
    }

    @Test
    void a_value_that_was_not_shown_is_never_overwritten() throws Exception {
        var id = lead();
        try (var crowd = new Crowd(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                var edited = edit(id, title("Set " + round));
                var later =
                        new EditOpportunity.Command(id, now(id).version(), title("Later " + round));
                for (var each :
                        crowd.together(i -> () -> i == 0 ? edit(later) : undo(MARTA, edited))) {
                    assertDoneOrOvertaken(each);
                }
            }
        }
        assertThat(history(id, TITLE.key()))
                .filteredOn(change -> String.valueOf(change.before()).startsWith("Later"))
                .extracting(Change::after)
                .allMatch(after -> String.valueOf(after).startsWith("Set"));
        assertHistoryIsOneChain(id);
    }

    private static void assertDoneOrOvertaken(Future<?> act) {
        if (act.state() == Future.State.FAILED) {
            assertThat(act.exceptionNow()).isInstanceOf(StaleData.class);
        }
    }

    private Object edit(EditOpportunity.Command command) {
        return as(ANNA, () -> editOpportunity.handle(command));
    }

    private static Edits title(String title) {
        return Edits.of(TITLE, new Title(title));
    }
}
