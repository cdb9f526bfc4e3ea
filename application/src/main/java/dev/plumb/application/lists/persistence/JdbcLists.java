package dev.plumb.application.lists.persistence;

import dev.plumb.application.shared.Keys;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.domain.lists.Lists;
import dev.plumb.domain.shared.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The company's lists, each in its table, in the order of {@code position}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcLists implements Lists {

    private final JdbcClient jdbc;
    private final Keys keys;

    JdbcLists(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Override
    public EntryRef next(ListKind kind) {
        return new EntryRef(
                kind,
                jdbc.sql("select next value for %s_seq".formatted(table(kind)))
                        .query(Long.class)
                        .single());
    }

    @Override
    public void add(Entry entry) {
        String marks =
                switch (entry.ref().kind()) {
                    case LABEL -> ", uuid = :key, color = :color";
                    case CHANNEL, LOST_REASON -> "";
                    case ACTIVITY_TYPE -> ", icon = :icon";
                };
        int position =
                jdbc.sql("select coalesce(max(position), 0) + 1 from " + table(entry.ref().kind()))
                        .query(Integer.class)
                        .single();
        write(
                entry,
                with(
                                entry,
                                "insert into %s set id = :id, name = :name, position = :position"
                                        + marks)
                        .param("key", keys.next().toString())
                        .param("position", position));
    }

    @Override
    public Optional<Entry> lock(EntryRef ref) {
        return find(ref, "for update");
    }

    @Override
    public Optional<Entry> hold(EntryRef ref) {
        return find(ref, "lock in share mode");
    }

    private Optional<Entry> find(EntryRef ref, String lock) {
        return jdbc.sql(EntryMapper.select(ref.kind()) + " where id = :id " + lock)
                .param("id", ref.id())
                .query(new EntryMapper(ref.kind()))
                .optional();
    }

    @Override
    public void save(Entry entry, Instant at) {
        String marks =
                switch (entry.ref().kind()) {
                    case LABEL -> ", color = :color";
                    case CHANNEL, LOST_REASON -> "";
                    case ACTIVITY_TYPE -> ", icon = :icon";
                };
        write(
                entry,
                with(
                                entry,
                                "update %s set name = :name,"
                                        + " retired_at = if(:offered, null, coalesce(retired_at, :at))"
                                        + marks
                                        + " where id = :id")
                        .param("offered", entry.isOffered())
                        .param("at", Utc.column(at)));
    }

    @Override
    public void merge(EntryRef from, EntryRef into, Instant at) {
        jdbc.sql(
                        """
                        update %s set retired_at = coalesce(retired_at, :at), merged_into_id = :into
                        where id = :from or merged_into_id = :from\
                        """
                                .formatted(table(from.kind())))
                .param("at", Utc.column(at))
                .param("from", from.id())
                .param("into", into.id())
                .update();
    }

    @Override
    public EntryRef heir(EntryRef ref) {
        return jdbc.sql(
                        """
                        select coalesce(merged_into_id, id) from %s where id = :id
                        lock in share mode\
                        """
                                .formatted(table(ref.kind())))
                .param("id", ref.id())
                .query(Long.class)
                .optional()
                .map(id -> new EntryRef(ref.kind(), id))
                .orElse(ref);
    }

    @Override
    public List<Entry> lockOffered(ListKind kind) {
        return jdbc.sql(
                        EntryMapper.select(kind)
                                + " where retired_at is null order by position, id for update")
                .query(new EntryMapper(kind))
                .list();
    }

    @Override
    public void order(List<EntryRef> entries) {
        int position = 1;
        for (EntryRef entry : entries) {
            jdbc.sql(
                            "update %s set position = :position where id = :id"
                                    .formatted(table(entry.kind())))
                    .param("position", position++)
                    .param("id", entry.id())
                    .update();
        }
    }

    @Override
    public boolean isFreeReasonAllowed() {
        return FreeReasons.areAllowed(jdbc);
    }

    @Override
    public boolean allowFreeReasons(boolean allowed) {
        boolean before =
                jdbc.sql("select free_lost_reasons from company for update")
                        .query(Boolean.class)
                        .single();
        jdbc.sql("update company set free_lost_reasons = :allowed")
                .param("allowed", allowed)
                .update();
        return before;
    }

    private StatementSpec with(Entry entry, String sql) {
        return jdbc.sql(sql.formatted(table(entry.ref().kind())))
                .param("id", entry.ref().id())
                .param("name", entry.name())
                .param("color", entry.color() == null ? null : entry.color().name())
                .param("icon", entry.icon() == null ? null : entry.icon().name());
    }

    private static void write(Entry entry, StatementSpec statement) {
        try {
            statement.update();
        } catch (DuplicateKeyException taken) {
            RuleViolation violation = new RuleViolation("entry.name.taken", entry.name());
            violation.initCause(taken);
            throw violation;
        }
    }

    private static String table(ListKind kind) {
        return ListTable.of(kind).name();
    }
}
