package dev.plumb.application.opportunities;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.OLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.history.UndoOperation;
import dev.plumb.domain.access.NotPermitted;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.OpportunityId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was handed over comes back. */
class HandOverUndoIT extends WorkIT {

    @Autowired private OpportunityHistory history;

    @Test
    void what_was_given_away_since_stays_where_it_is() {
        var first = lead(ANNA);
        var operation = handOver(ANNA, ADAM).orElseThrow();
        handOver(ADAM, OLA);
        var second = lead(ADAM);
        undo(operation);
        assertThat(owners(first, second)).containsExactly(OLA, ADAM);
        assertHistoryIsOneChain(first);
    }

    @Test
    void what_was_given_away_and_back_since_stays_where_it_is() {
        var lead = lead(ANNA);
        var operation = handOver(ANNA, ADAM).orElseThrow();
        handOver(ADAM, OLA);
        handOver(OLA, ADAM);
        undo(operation);
        assertThat(owners(lead)).containsExactly(ADAM);
    }

    @Test
    void it_comes_all_the_way_back_as_one_hand_over_after_the_other_is_undone() {
        var lead = lead(ANNA);
        plan(lead, ANNA);
        var first = handOver(ANNA, ADAM).orElseThrow();
        var second = handOver(ADAM, OLA).orElseThrow();
        undo(second);
        undo(first);
        assertThat(owners(lead)).containsExactly(ANNA);
        assertThat(activityOwner(lead)).isEqualTo(ANNA);
        assertHistoryIsOneChain(lead);
    }

    @Test
    void what_was_given_away_again_by_undoing_the_undo_and_back_stays_where_it_is() {
        var lead = lead(ANNA);
        var first = handOver(ANNA, ADAM).orElseThrow();
        var second = handOver(ADAM, OLA).orElseThrow();
        undo(((UndoOperation.Undone) undo(second)).operation());
        handOver(OLA, ADAM);
        undo(first);
        assertThat(owners(lead)).containsExactly(ADAM);
    }

    @Test
    void it_comes_back_again_after_the_undo_was_undone() {
        var lead = lead(ANNA);
        plan(lead, ANNA);
        var operation = handOver(ANNA, ADAM).orElseThrow();
        undo(((UndoOperation.Undone) undo(operation)).operation());
        assertThat(owners(lead)).containsExactly(ADAM);
        undo(operation);
        assertThat(owners(lead)).containsExactly(ANNA);
        assertThat(activityOwner(lead)).isEqualTo(ANNA);
        assertHistoryIsOneChain(lead);
    }

    @Test
    void only_admins_take_it_back() {
        lead(ANNA);
        var operation = handOver(ANNA, ADAM).orElseThrow();
        assertThatThrownBy(() -> as(MARTA, () -> undo.handle(new UndoOperation.Command(operation))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void only_admins_are_offered_to_take_it_back() {
        var lead = lead(ANNA);
        handOver(ANNA, ADAM);
        assertThat(isOffered(MARTA, lead)).isFalse();
        assertThat(isOffered(EWA, lead)).isTrue();

        for (int undone = 0; undone < 2; undone++) {
            undo(as(EWA, () -> history.of(lead)).getFirst().operation());
            assertThat(isOffered(MARTA, lead)).isFalse();
            assertThat(isOffered(EWA, lead)).isTrue();
        }
    }

    private boolean isOffered(UserId reader, OpportunityId lead) {
        return as(reader, () -> history.of(lead)).getFirst().undoable();
    }

    @Test
    void the_audit_log_knows_of_both_ways() {
        lead(OLA);
        undo(handOver(OLA, ADAM).orElseThrow());
        assertThat(
                        jdbc.sql(
                                        """
                                        select subject_name from audit_entry
                                        where act = 'HANDED_OVER' order by id desc limit 2\
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("Adam", "Ola");
    }
}
