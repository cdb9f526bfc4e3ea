package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.LeadInbox;
import dev.plumb.application.opportunities.LeadRow;
import dev.plumb.application.opportunities.LeadSort;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.Query;
import dev.plumb.application.shared.SortBy;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.Actor;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcLeadInbox implements LeadInbox {

    private static final int MOST_UNSEEN = 100;

    /** So many are read and sorted in less than 0.1 s. */
    private static final int FEW = 2000;

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Time time;

    JdbcLeadInbox(CurrentActor currentActor, JdbcClient jdbc, Time time) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public List<LeadRow> page(LeadFilter filter, SortBy<LeadSort> sort, PageRequest page) {
        Actor reader = currentActor.get();
        LeadMatches matches = matches(filter, reader);
        LocalDateTime endOfToday = Utc.column(time.endOfToday(reader.zone()));
        InboxOrder order = InboxOrder.of(sort);
        String ids =
                order.parts().size() == 1 || matches.areSearched()
                        ? sorted(matches, order, page)
                        : parted(matches, order, endOfToday, page);
        return rows(ids, order, matches, reader, endOfToday);
    }

    @Override
    public int count(LeadFilter filter) {
        LeadMatches matches = new LeadMatches(filter, currentActor.get());
        return number(matches.count(), matches);
    }

    /** Few are sorted; of many, the first are found sooner in the order's own index. */
    private LeadMatches matches(LeadFilter filter, Actor reader) {
        LeadMatches matches = new LeadMatches(filter, reader);
        return matches.mayBeManyOrFew() && number(matches.countUpTo(FEW + 1), matches) > FEW
                ? matches.walked()
                : matches;
    }

    private int number(String count, LeadMatches matches) {
        return jdbc.sql(count).params(matches.parameters()).query(Integer.class).single();
    }

    @Override
    public int unseen() {
        VisibleTo visible = VisibleTo.of(currentActor.get());
        return jdbc.sql(
                        """
                        select count(*) from
                          (select o.id from opportunity o
                           where o.phase = 'LEAD' and o.lifecycle = 'ACTIVE' and o.seen_at is null and %s
                           order by o.visibility desc limit %d) unseen
                        """
                                .formatted(visible.sql("o"), MOST_UNSEEN))
                .params(visible.parameters())
                .query(Integer.class)
                .single();
    }

    private String parted(
            LeadMatches matches, InboxOrder order, LocalDateTime endOfToday, PageRequest page) {
        PartedPage parted = new PartedPage(matches, order, page);
        return jdbc.sql(parted.sizes())
                .params(matches.parameters())
                .param("endOfToday", endOfToday)
                .query((row, _) -> parted.ids(row))
                .single();
    }

    private static String sorted(LeadMatches matches, InboxOrder order, PageRequest page) {
        return "select o.id from %s order by %s limit %d offset %d"
                .formatted(
                        matches.sqlAlong(order.index()),
                        order.whole(),
                        page.limit(),
                        page.offset());
    }

    /**
     * Joined from the page on: how short a page after many others is, the database does not see.
     */
    private List<LeadRow> rows(
            String ids,
            InboxOrder order,
            LeadMatches matches,
            Actor reader,
            LocalDateTime endOfToday) {
        VisibleTo visible = VisibleTo.of(reader);
        return jdbc.sql(
                        """
                        select straight_join o.id, o.title, o.seen_at, o.source, o.value_amount, o.value_currency, o.created_at,
                          o.channel_id, ch.name as channel_name, o.owner_id, u.name as owner_name, u.active as owner_active,
                          o.person_id, p.name as person_name, %s as person_shown,
                          o.organization_id, g.name as organization_name, %s as organization_shown,
                          %s, %s
                        from (%s) page
                        join opportunity o on o.id = page.id
                        join app_user u on u.id = o.owner_id
                        left join person p on p.id = o.person_id
                        left join organization g on g.id = o.organization_id
                        left join channel ch on ch.id = o.channel_id
                        %s
                        order by %s
                        """
                                .formatted(
                                        visible.sql("p"),
                                        visible.sql("g"),
                                        Cells.NEXT_ACTIVITY,
                                        Cells.LABELS,
                                        ids,
                                        Cells.NEXT_TYPE,
                                        order.whole()))
                .params(matches.parameters())
                .param("endOfToday", endOfToday)
                .query(LeadRowMapper::read)
                .list();
    }
}
