package dev.plumb.application.opportunities.persistence;

import static java.util.Objects.requireNonNull;

import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.opportunities.LaneTotals;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.domain.pipelines.ExchangeRates;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A pipeline's lanes in order, the rates at which they are added up, and what their deals come to.
 *
 * @param ratesAsOf null where the company has no rates
 */
record BoardLanes(
        String name,
        ExchangeRates rates,
        @Nullable LocalDate ratesAsOf,
        SequencedMap<StageId, LaneSums> lanes) {

    /** What is counted in before anybody has said otherwise. */
    private static final Currency FIRST_CURRENCY = Currency.getInstance("EUR");

    /** Without deals as yet; empty for a pipeline that is not there. */
    static Optional<BoardLanes> of(JdbcClient jdbc, PipelineId pipeline) {
        return jdbc.sql(
                        """
                        select p.name as pipeline_name, c.currency, c.rates_as_of,
                          (select group_concat(r.currency, ' ', r.rate separator '\n') from exchange_rate r) as rates,
                          s.id, s.name, if(p.weighted, s.probability, null) as probability
                        from pipeline p
                        join stage s on s.pipeline_id = p.id
                        left join company c on true
                        where p.id = :pipeline and s.removed_at is null
                        order by s.position, s.id
                        """)
                .param("pipeline", pipeline.value())
                .query(BoardLanes::read);
    }

    List<StageId> stages() {
        return List.copyOf(lanes.keySet());
    }

    List<LaneTotals> totals() {
        return lanes.values().stream().map(lane -> lane.totals(rates)).toList();
    }

    /**
     * Adds up, in a statement that reads nothing but one index, the open deals that the reader
     * sees.
     */
    BoardLanes addedUp(JdbcClient jdbc, VisibleTo visible) {
        jdbc.sql(
                        """
                        select o.stage_id, o.value_currency, count(*) as deals, sum(o.value_amount) as amount
                        from opportunity o
                        where o.stage_id in (:stages) and %s and %s
                        group by o.stage_id, o.value_currency
                        """
                                .formatted(BoardCards.OPEN_DEALS, visible.sql("o")))
                .params(visible.parameters())
                .param("stages", lanes.keySet().stream().map(StageId::value).toList())
                .query(this::add);
        return this;
    }

    private static Optional<BoardLanes> read(ResultSet row) throws SQLException {
        BoardLanes lanes = null;
        while (row.next()) {
            if (lanes == null) {
                lanes = withoutLanes(row);
            }
            StageId id = new StageId(row.getLong("id"));
            Integer probability = row.getObject("probability", Integer.class);
            lanes.lanes.put(id, new LaneSums(new StageTag(id, row.getString("name"), probability)));
        }
        return Optional.ofNullable(lanes);
    }

    private static BoardLanes withoutLanes(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        Map<Currency, BigDecimal> rates =
                Cells.lines(row, "rates").stream()
                        .map(line -> line.split(" ", 2))
                        .collect(
                                Collectors.toMap(
                                        parts -> Currency.getInstance(parts[0]),
                                        parts -> new BigDecimal(parts[1])));
        return new BoardLanes(
                row.getString("pipeline_name"),
                new ExchangeRates(
                        currency == null ? FIRST_CURRENCY : Currency.getInstance(currency), rates),
                rates.isEmpty() ? null : row.getObject("rates_as_of", LocalDate.class),
                new LinkedHashMap<>());
    }

    private void add(ResultSet row) throws SQLException {
        LaneSums lane = requireNonNull(lanes.get(new StageId(row.getLong("stage_id"))));
        String currency = row.getString("value_currency");
        if (currency == null) {
            lane.add(row.getLong("deals"), null, BigDecimal.ZERO);
        } else {
            lane.add(
                    row.getLong("deals"),
                    Currency.getInstance(currency),
                    row.getBigDecimal("amount"));
        }
    }
}
