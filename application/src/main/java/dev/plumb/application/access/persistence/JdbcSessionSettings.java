package dev.plumb.application.access.persistence;

import dev.plumb.domain.access.SessionLimits;
import dev.plumb.domain.access.SessionSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Session limits in the company's row. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcSessionSettings implements SessionSettings {

    private final JdbcClient jdbc;

    JdbcSessionSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SessionLimits limits() {
        return read("");
    }

    @Override
    public SessionLimits lock() {
        return read(" for update");
    }

    private SessionLimits read(String lock) {
        return jdbc.sql(
                        """
                        select session_idle_hours, session_longest_days, remembered_days
                        from company where id = 1\
                        """
                                + lock)
                .query((row, _) -> new SessionLimits(row.getInt(1), row.getInt(2), row.getInt(3)))
                .optional()
                .orElse(SessionLimits.DEFAULT);
    }

    @Override
    public void save(SessionLimits limits) {
        jdbc.sql(
                        """
                        update company set session_idle_hours = :idle,
                          session_longest_days = :longest, remembered_days = :remembered\
                        """)
                .param("idle", limits.idleHours())
                .param("longest", limits.longestDays())
                .param("remembered", limits.rememberedDays())
                .update();
    }
}
