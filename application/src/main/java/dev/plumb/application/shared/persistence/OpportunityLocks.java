package dev.plumb.application.shared.persistence;

import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Locks leads and deals in the order of their numbers, so that nobody waits in a circle. */
public final class OpportunityLocks {

    private static final int AT_ONCE = 500;

    private OpportunityLocks() {}

    /**
     * @param sql asks for their numbers
     */
    public static void lock(JdbcClient jdbc, String sql, Map<String, ?> parameters) {
        jdbc.sql(sql).params(parameters).query(Long.class).list().stream()
                .distinct()
                .sorted()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(ids -> lock(jdbc, ids));
    }

    private static void lock(JdbcClient jdbc, List<Long> ids) {
        jdbc.sql("select id from opportunity where id in (:ids) order by id for update")
                .param("ids", ids)
                .query(Long.class)
                .list();
    }
}
