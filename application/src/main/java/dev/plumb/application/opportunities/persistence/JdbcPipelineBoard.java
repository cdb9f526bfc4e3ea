package dev.plumb.application.opportunities.persistence;

import static java.util.stream.Collectors.groupingBy;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.opportunities.DealCard;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.opportunities.LaneTotals;
import dev.plumb.application.opportunities.PipelineBoard;
import dev.plumb.application.shared.Query;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcPipelineBoard implements PipelineBoard {

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Time time;

    JdbcPipelineBoard(CurrentActor currentActor, JdbcClient jdbc, Time time) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Optional<Board> open(PipelineId pipeline, DealSort sort) {
        Actor reader = currentActor.get();
        return BoardLanes.of(jdbc, pipeline)
                .map(lanes -> lanes.addedUp(jdbc, VisibleTo.of(reader)))
                .map(lanes -> {
                    Map<StageId, List<DealCard>> cards =
                            cards(reader, sort).of(lanes.stages(), 0, LANE_PAGE).stream()
                                    .collect(groupingBy(DealCard::stage));
                    return board(pipeline, lanes, cards);
                });
    }

    @Override
    public List<DealCard> more(StageId stage, DealSort sort, int shown) {
        return cards(currentActor.get(), sort).of(List.of(stage), shown, LANE_PAGE);
    }

    @Override
    public BoardChange change(PipelineId pipeline, DealSort sort, Collection<OpportunityId> deals) {
        Actor reader = currentActor.get();
        List<LaneTotals> totals =
                BoardLanes.of(jdbc, pipeline)
                        .map(lanes -> lanes.addedUp(jdbc, VisibleTo.of(reader)).totals())
                        .orElse(List.of());
        return new BoardChange(cards(reader, sort).among(pipeline, deals), totals);
    }

    private static Board board(
            PipelineId pipeline, BoardLanes layout, Map<StageId, List<DealCard>> cards) {
        return new Board(
                pipeline,
                layout.name(),
                layout.rates().currency(),
                layout.ratesAsOf(),
                layout.lanes().values().stream()
                        .map(lane ->
                                new Lane(
                                        lane.stage(),
                                        lane.totals(layout.rates()),
                                        cards.getOrDefault(lane.stage().id(), List.of())))
                        .toList());
    }

    private BoardCards cards(Actor reader, DealSort sort) {
        return new BoardCards(jdbc, reader, sort, time.now(), time.endOfToday(reader.zone()));
    }
}
