package dev.plumb.application.lists.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.lists.CompanyLists;
import dev.plumb.application.shared.Query;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryHolder;
import dev.plumb.domain.lists.ListKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcCompanyLists implements CompanyLists {

    private final CurrentActor currentActor;
    private final List<EntryHolder> holders;
    private final JdbcClient jdbc;

    JdbcCompanyLists(CurrentActor currentActor, List<EntryHolder> holders, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.holders = holders;
        this.jdbc = jdbc;
    }

    @Override
    public List<EntryRow> entries(ListKind kind) {
        currentActor.get().requireAdmin();
        Map<Long, Long> uses = uses(kind);
        return jdbc
                .sql(
                        EntryMapper.select(kind)
                                + """
                                 where merged_into_id is null
                                order by retired_at is not null, if(retired_at is null, position, 0), name, id\
                                """)
                .query(new EntryMapper(kind))
                .list()
                .stream()
                .map(entry -> row(entry, uses))
                .toList();
    }

    @Override
    public boolean areFreeReasonsAllowed() {
        currentActor.get().requireAdmin();
        return jdbc.sql("select coalesce((select free_lost_reasons from company), true)")
                .query(Boolean.class)
                .single();
    }

    private Map<Long, Long> uses(ListKind kind) {
        Map<Long, Long> uses = new HashMap<>();
        holders.stream()
                .filter(holder -> holder.kind() == kind)
                .forEach(holder ->
                        holder.uses()
                                .forEach((entry, count) -> uses.merge(entry, count, Long::sum)));
        return uses;
    }

    private static EntryRow row(Entry entry, Map<Long, Long> uses) {
        return new EntryRow(entry, uses.getOrDefault(entry.ref().id(), 0L));
    }
}
