package dev.plumb.application.opportunities;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.OLA;
import static dev.plumb.domain.access.Cast.PIOTR;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.DeactivateUser;
import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.history.UndoOperation;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.OpportunityId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody worked on goes on with somebody else. */
class HandOverIT extends WorkIT {

    @Autowired private OpenWork work;
    @Autowired private WinDeal win;
    @Autowired private DeactivateUser deactivate;
    @Autowired private OpportunityHistory history;

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
        assertThat(told())
                .containsExactly("owner Piotr Adam", "leads 1", "deals 1", "activities 1");

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
    void nothing_goes_to_oneself_or_to_one_who_was_deactivated() {
        assertThat(violation(() -> handOver(ANNA, ANNA))).isEqualTo("hand-over.oneself");
        jdbc.sql("update app_user set active = false where id = 6").update();
        assertThat(violation(() -> handOver(ANNA, new UserId(6)))).isEqualTo("user.deactivated");
    }

    private List<String> told() {
        return jdbc.sql(
                        """
                        select concat_ws(' ', field, before_value, after_value) from audit_change
                        where entry_id = (select max(id) from audit_entry where act = 'HANDED_OVER')
                        order by position\
                        """)
                .query(String.class)
                .list();
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
