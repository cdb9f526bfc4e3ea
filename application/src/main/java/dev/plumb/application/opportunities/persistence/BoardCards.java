package dev.plumb.application.opportunities.persistence;

import static java.util.stream.Collectors.joining;

import dev.plumb.application.access.persistence.UserTags;
import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.opportunities.DealCard;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cards of a board that one reader sees, in one order; each method is one statement. */
record BoardCards(JdbcClient jdbc, Actor reader, DealSort sort, Instant now, Instant endOfToday) {

    /** Which opportunities, named {@code o}, stand on a board. */
    static final String OPEN_DEALS =
            "o.phase = 'DEAL' and o.lifecycle = 'ACTIVE' and o.status = 'OPEN'";

    /** As many cards of each lane, after the first so many. */
    List<DealCard> of(List<StageId> stages, int shown, int limit) {
        return jdbc.sql(
                        """
                        select straight_join %s from
                          (select straight_join o.id,
                             row_number() over (partition by o.stage_id order by %s) as place
                           from (%s) candidate
                           join opportunity o on o.id = candidate.id
                           join app_user u on u.id = o.owner_id) placed
                        %s
                        where placed.place > :shown and placed.place <= :until
                        order by position
                        """
                                .formatted(
                                        columns(), position(), candidates(stages), joins("placed")))
                .params(VisibleTo.of(reader).parameters())
                .param("endOfToday", Utc.column(endOfToday))
                .param("now", Utc.column(now))
                .param("shown", shown)
                .param("until", shown + limit)
                .query(this::card)
                .list();
    }

    /** Those of the deals that are on the board of the pipeline now. */
    List<DealCard> among(PipelineId pipeline, Collection<OpportunityId> deals) {
        if (deals.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select %s from (select id from opportunity where id in (:deals)) placed
                        %s
                        where s.pipeline_id = :pipeline and %s
                        order by position
                        """
                                .formatted(columns(), joins("placed"), onBoard()))
                .params(VisibleTo.of(reader).parameters())
                .param("endOfToday", Utc.column(endOfToday))
                .param("now", Utc.column(now))
                .param("pipeline", pipeline.value())
                .param("deals", deals.stream().map(OpportunityId::value).toList())
                .query(this::card)
                .list();
    }

    private String candidates(List<StageId> stages) {
        return stages.stream().flatMap(this::parts).collect(joining(" union all "));
    }

    private Stream<String> parts(StageId stage) {
        LaneOrder order = LaneOrder.of(sort);
        return order.parts().stream()
                .map(part ->
                        """
                        (select o.id from opportunity o force index (%s) %s
                         where o.stage_id = %d and %s and %s
                         order by %s limit :until)
                        """
                                .formatted(
                                        order.index(),
                                        sort == DealSort.OWNER
                                                ? "join app_user u on u.id = o.owner_id"
                                                : "",
                                        stage.value(),
                                        onBoard(),
                                        part.condition(),
                                        part.order()));
    }

    private String onBoard() {
        return OPEN_DEALS + " and " + VisibleTo.of(reader).sql("o");
    }

    private String columns() {
        return """
        o.id, o.version, o.stage_id, o.title, o.value_amount, o.value_currency,
        o.owner_id, u.name as owner_name, u.active as owner_active, coalesce(g.name, p.name) as contact,
        %s, %s, %s, %s as position\
        """
                .formatted(Cells.NEXT_ACTIVITY, Cells.LABELS, RottingCells.COLUMNS, position());
    }

    private String position() {
        return LaneOrder.of(sort).rank() + " collate utf8mb4_bin";
    }

    private static String joins(String ids) {
        return """
        join opportunity o on o.id = %s.id
        join app_user u on u.id = o.owner_id
        join stage s on s.id = o.stage_id
        left join person p on p.id = o.person_id
        left join organization g on g.id = o.organization_id
        %s\
        """
                .formatted(ids, Cells.NEXT_TYPE);
    }

    private DealCard card(ResultSet row, int number) throws SQLException {
        var owner = UserTags.read(row, "owner");
        return new DealCard(
                new OpportunityId(row.getLong("id")),
                new Version(row.getLong("version")),
                new StageId(row.getLong("stage_id")),
                row.getString("title"),
                row.getString("contact"),
                owner,
                Columns.money(row, "value"),
                Cells.nextActivity(row),
                Cells.labels(row),
                RottingCells.read(row, now, reader.zone()),
                row.getString("position"),
                reader.may(Permission.EDIT, owner.id()));
    }
}
