package dev.plumb.application.opportunities;

import dev.plumb.application.pipelines.StageTag;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The board of a pipeline: its open deals that the reader sees. */
public interface PipelineBoard {

    /** How many cards a lane shows at first, and each further helping. */
    int LANE_PAGE = 50;

    /** Empty for a pipeline that is not there. */
    Optional<Board> open(PipelineId pipeline, DealSort sort);

    /** The next cards of a lane, after as many as are shown. */
    List<DealCard> more(StageId stage, DealSort sort, int shown);

    /**
     * What those deals look like now (a missing one is no longer on this board), and what the lanes
     * come to.
     */
    BoardChange change(PipelineId pipeline, DealSort sort, Collection<OpportunityId> deals);

    /**
     * @param currency the company's
     * @param ratesAsOf the date of the company's exchange rates; null where it has none
     */
    record Board(
            PipelineId pipeline,
            String name,
            Currency currency,
            @Nullable LocalDate ratesAsOf,
            List<Lane> lanes) {}

    /** A stage with its first cards. */
    record Lane(StageTag stage, LaneTotals totals, List<DealCard> cards) {}

    /** Something that happened to some deals. */
    record BoardChange(List<DealCard> cards, List<LaneTotals> totals) {}
}
