package dev.plumb.application.opportunities;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.OLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.history.UndoOperation;
import dev.plumb.domain.access.NotPermitted;
import org.junit.jupiter.api.Test;

/** What was handed over comes back. */
class HandOverUndoIT extends WorkIT {

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
    void only_admins_take_it_back() {
        lead(ANNA);
        var operation = handOver(ANNA, ADAM).orElseThrow();
        assertThatThrownBy(() -> as(MARTA, () -> undo.handle(new UndoOperation.Command(operation))))
                .isInstanceOf(NotPermitted.class);
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
