package dev.plumb.application.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.persistence.CastInTables;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.opportunities.persistence.ExamplesInTables;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.application.shared.persistence.TableChecksums;
import dev.plumb.domain.access.Cast;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.Examples;
import dev.plumb.domain.opportunities.Opportunities;
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.Edits;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The cast in a small company, who act by use cases and find what these committed. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class UseCaseIT {

    @Autowired protected JdbcClient jdbc;
    @Autowired private TransactionOperations transaction;
    @Autowired private CurrentActor currentActor;
    @Autowired private Opportunities opportunities;
    @Autowired private CaptureLead captureLead;
    @Autowired private OpenDeal openDeal;

    @BeforeAll
    void openTheCompany() {
        transaction.executeWithoutResult(_ -> {
            new CastInTables(jdbc).enter();
            ExamplesInTables.add(jdbc);
        });
    }

    protected <T> T as(UserId user, Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        currentActor.as(user, () -> result.set(act.get()));
        return result.get();
    }

    protected void run(UserId user, Runnable act) {
        currentActor.as(user, act);
    }

    protected OpportunityId lead(UserId owner) {
        return lead(owner, Edits.NONE);
    }

    /** Captured by hand by its owner, for an organization. */
    protected OpportunityId lead(UserId owner, Edits details) {
        var command =
                new CaptureLead.Command(
                        new Title("Riser"),
                        null,
                        new ContactChoice.Existing<>(Examples.PIPES_AND_MORE),
                        Source.MANUALLY_CREATED,
                        details);
        return as(owner, () -> captureLead.handle(command));
    }

    protected OpportunityId deal(UserId owner) {
        var command =
                new OpenDeal.Command(new Title("Riser"), Examples.PROPOSAL, null, null, Edits.NONE);
        return as(owner, () -> openDeal.handle(command));
    }

    protected Opportunity now(OpportunityId id) {
        return transaction.execute(_ -> opportunities.find(id, Cast.ewa()).orElseThrow());
    }

    /** What was written down of one field, the earliest first. */
    protected List<Change> history(OpportunityId id, String field) {
        return jdbc.sql(
                        """
                        select field, before_value, after_value from field_change
                        where item_kind = 'OPPORTUNITY' and item_id = :id and field = :field order by operation_id\
                        """)
                .param("id", id.value())
                .param("field", field)
                .query((row, _) ->
                        new Change(
                                row.getString("field"),
                                row.getString("before_value"),
                                row.getString("after_value")))
                .list();
    }

    /** Each change begins where the one before has ended. */
    protected void assertHistoryIsOneChain(OpportunityId id) {
        for (var field : OpportunityFields.ALL) {
            var rows = history(id, field.key());
            for (int i = 1; i < rows.size(); i++) {
                assertThat(rows.get(i).before())
                        .as("%s, row %s", field.key(), i)
                        .isEqualTo(rows.get(i - 1).after());
            }
            if (!rows.isEmpty()) {
                assertThat(rows.getLast().after())
                        .as("%s, as it is", field.key())
                        .isEqualTo(now(id).values().written(field));
            }
        }
    }

    /** A sum over each table but the audit log; equal sums mean that nothing changed. */
    protected TableChecksums everything() {
        return TableChecksums.of(jdbc);
    }
}
