package dev.plumb.application.opportunities;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.OLA;
import static dev.plumb.domain.access.Cast.PIOTR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.shared.Changed;
import dev.plumb.application.shared.persistence.StatementCounter;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.opportunities.OpportunityId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

/** Much work goes as little does, and nobody waits in a circle. */
@RecordApplicationEvents
class ManyHandedOverIT extends WorkIT {

    @Autowired private ApplicationEvents events;
    @Autowired private WinDeal win;
    @Autowired private StatementCounter statements;
    @Autowired private TransactionOperations transaction;

    @Test
    void many_take_no_more_statements_than_few_and_are_told_as_their_owners() {
        lead(OLA);
        plan(deal(OLA), OLA);
        int few = statementsOf(() -> handOver(OLA, ADAM));
        for (int i = 0; i < 20; i++) {
            lead(OLA);
            plan(deal(OLA), OLA);
        }
        events.clear();
        int many = statementsOf(() -> handOver(OLA, ADAM));
        assertThat(many).isEqualTo(few);
        assertThat(events.stream(Changed.class).map(changed -> changed.item().kind()))
                .containsExactly(ItemKind.USER, ItemKind.USER);
    }

    @Test
    void another_zone_waits_for_a_lead_before_it_locks_what_is_to_be_done() throws Exception {
        var lead = lead(MARTA);
        plan(lead, MARTA);
        zone(MARTA, "America/New_York");
        try (var other = Executors.newSingleThreadExecutor()) {
            var moved = new AtomicReference<Future<?>>();
            transaction.executeWithoutResult(_ -> {
                lock("opportunity where id = :id for update", lead);
                moved.set(other.submit(() -> zone(MARTA, "Asia/Tokyo")));
                assertThatThrownBy(() -> moved.get().get(300, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                lock("activity where opportunity_id = :id for update nowait", lead);
            });
            moved.get().get();
        }
    }

    @Test
    void what_is_won_before_its_turn_comes_is_not_handed_over() {
        var deal = deal(PIOTR);
        var given =
                transaction.execute(_ -> {
                    lock("opportunity where id = :id for update", deal);
                    var giving = CompletableFuture.supplyAsync(() -> handOver(PIOTR, ADAM));
                    assertThatThrownBy(() -> giving.get(300, TimeUnit.MILLISECONDS))
                            .isInstanceOf(TimeoutException.class);
                    run(PIOTR, () -> win.handle(new WinDeal.Command(deal, now(deal).version())));
                    return giving;
                });
        assertThat(given.join()).isEmpty();
    }

    private void lock(String rows, OpportunityId id) {
        assertThat(jdbc.sql("select id from " + rows).param("id", id.value()).query().listOfRows())
                .hasSize(1);
    }

    private int statementsOf(Runnable act) {
        statements.reset();
        act.run();
        return statements.count();
    }
}
