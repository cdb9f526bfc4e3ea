package dev.plumb.application.access.persistence;

import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.AuditEntry;
import dev.plumb.domain.access.AuditLog;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Entries in the table {@code audit_entry}, their values in {@code audit_change}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcAuditLog implements AuditLog {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcAuditLog(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void add(AuditEntry entry) {
        long id = jdbc.sql("select next value for audit_seq").query(Long.class).single();
        UserId actor = entry.actor();
        jdbc.sql(
                        """
                        insert into audit_entry
                          (id, happened_at, act, actor_id, subject_kind, subject_id, subject_name)
                        values (:id, :at, :act, :actor, :kind, :subject, :name)\
                        """)
                .param("id", id)
                .param("at", Utc.column(entry.at()))
                .param("act", entry.act().name())
                .param("actor", actor == null ? null : actor.value())
                .param("kind", entry.subject().kind().name())
                .param("subject", entry.subject().id())
                .param("name", entry.subject().name())
                .update();
        addChanges(id, entry.changes());
    }

    private void addChanges(long entry, List<Change> changes) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Change change : changes) {
            rows.add(
                    new @Nullable Object[] {
                        entry, rows.size() + 1, change.field(), change.before(), change.after()
                    });
        }
        batches.batchUpdate(
                """
                insert into audit_change (entry_id, position, field, before_value, after_value)
                values (?, ?, ?, ?, ?)\
                """,
                rows);
    }
}
