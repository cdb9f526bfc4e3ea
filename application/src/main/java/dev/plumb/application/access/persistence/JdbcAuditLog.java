package dev.plumb.application.access.persistence;

import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.AuditEntry;
import dev.plumb.domain.access.AuditLog;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Entries in the table {@code audit_entry}, their values in {@code audit_change}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcAuditLog implements AuditLog {

    private final JdbcClient jdbc;

    JdbcAuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        int position = 1;
        for (Change change : entry.changes()) {
            add(id, position++, change);
        }
    }

    private void add(long entry, int position, Change change) {
        jdbc.sql(
                        """
                        insert into audit_change
                          (entry_id, position, field, before_value, after_value)
                        values (:entry, :position, :field, :before, :after)\
                        """)
                .param("entry", entry)
                .param("position", position)
                .param("field", change.field())
                .param("before", change.before())
                .param("after", change.after())
                .update();
    }
}
