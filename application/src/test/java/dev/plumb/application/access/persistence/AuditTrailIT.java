package dev.plumb.application.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.AuditFilter;
import dev.plumb.application.access.AuditRow;
import dev.plumb.application.access.AuditTrail;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.persistence.BulkRows;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.application.shared.persistence.Plans;
import dev.plumb.application.shared.persistence.StatementCounter;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTrailIT {

    private static final UserId ADMIN = new UserId(1);
    private static final UserId GONE = new UserId(BulkRows.REP);

    @Autowired AuditTrail trail;
    @Autowired CurrentActor currentActor;
    @Autowired StatementCounter statements;
    @Autowired JdbcClient jdbc;

    @BeforeAll
    void load() {
        BulkRows.load(jdbc, 10);
        jdbc.sql("update app_user set active = false where id = :gone")
                .param("gone", GONE.value())
                .update();
        jdbc.sql(
                        """
                        insert into audit_entry
                          (id, happened_at, act, actor_id, subject_kind, subject_id, subject_name)
                        select seq, date_add('2026-01-01', interval seq minute),
                          elt(1 + seq % 3, 'SIGNED_IN', 'CHANGED', 'REFUSED'), 1 + seq % 40,
                          'USER', 1, 'Somebody'
                        from seq_1_to_20000\
                        """)
                .update();
        jdbc.sql("analyze table audit_entry").query().listOfRows();
    }

    @TestFactory
    Stream<DynamicTest> whatever_is_asked_for_is_read_in_the_order_of_an_index() {
        return filters().stream()
                .map(filter ->
                        DynamicTest.dynamicTest(
                                filter.toString(), () -> assertThat(objections(filter)).isEmpty()));
    }

    @Test
    void whoever_was_deactivated_is_shown_as_such() {
        AuditFilter filter = new AuditFilter(GONE, null, null, null);
        List<AuditRow> rows = new ArrayList<>();
        List<UserTag> actors = new ArrayList<>();
        currentActor.as(
                ADMIN,
                () -> {
                    rows.addAll(trail.page(filter, new PageRequest(0, 1)));
                    actors.addAll(trail.actors());
                });
        assertThat(Objects.requireNonNull(rows.getFirst().actor()).active()).isFalse();
        assertThat(actors)
                .filteredOn(user -> !user.active())
                .extracting(UserTag::id)
                .contains(GONE);
    }

    private static List<AuditFilter> filters() {
        Instant first = Instant.parse("2026-01-02T00:00:00Z");
        Instant last = Instant.parse("2026-01-12T00:00:00Z");
        List<AuditFilter> filters = new ArrayList<>();
        for (UserId actor : Arrays.asList(null, GONE)) {
            for (AuditAct act : Arrays.asList(null, AuditAct.CHANGED)) {
                for (Instant from : Arrays.asList(null, first)) {
                    for (Instant before : Arrays.asList(null, last)) {
                        filters.add(new AuditFilter(actor, act, from, before));
                    }
                }
            }
        }
        return filters;
    }

    private List<String> objections(AuditFilter filter) {
        statements.reset();
        currentActor.as(ADMIN, () -> trail.page(filter, new PageRequest(0, 50)));
        return new Plans(jdbc).objections(statements.sent(), Plans.Sorted.NOTHING);
    }
}
