package dev.plumb.ui.deals;

import dev.plumb.application.opportunities.DealCard;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.opportunities.LaneTotals;
import dev.plumb.application.opportunities.PipelineBoard;
import dev.plumb.application.opportunities.PipelineBoard.Board;
import dev.plumb.application.opportunities.PipelineBoard.BoardChange;
import dev.plumb.application.opportunities.PipelineBoard.Lane;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Keeps the board in one browser true. It remembers which board that is and how far it has come,
 * never a card.
 */
final class LiveBoard {
    private final PipelineBoard query;
    private final BoardWire wire;
    private final BoardElement element;
    private final PipelineId pipeline;
    private final DealSort sort;
    private final BiConsumer<BoardFrame, List<LaneTotals>> onTotals;
    private BoardFrame frame = BoardFrame.NONE;
    private long revision;

    /**
     * @param onTotals told what the lanes come to, whenever they were read
     */
    LiveBoard(
            PipelineBoard query,
            BoardWire wire,
            BoardElement element,
            PipelineId pipeline,
            DealSort sort,
            BiConsumer<BoardFrame, List<LaneTotals>> onTotals) {
        this.query = query;
        this.wire = wire;
        this.element = element;
        this.pipeline = pipeline;
        this.sort = sort;
        this.onTotals = onTotals;
    }

    /** Sends all lanes with their first cards. */
    void load() {
        query.open(pipeline, sort).ifPresent(this::load);
    }

    private void load(Board board) {
        frame = BoardFrame.of(board);
        revision++;
        element.load(wire.snapshot(revision, board, sort));
        onTotals.accept(frame, board.lanes().stream().map(Lane::totals).toList());
    }

    /** Sends what became of some deals: here, on another board, or nowhere to be seen. */
    void refresh(Collection<OpportunityId> deals) {
        try {
            patch(deals, read(deals));
        } catch (RuntimeException unread) {
            revision++; // the next patch does not fit: the browser asks for all
            throw unread;
        }
    }

    /** Confirms a move. */
    void settle(OpportunityId deal) {
        BoardChange change = read(List.of(deal));
        find(change, deal)
                .ifPresentOrElse(
                        card ->
                                element.settle(
                                        deal.value(),
                                        card.stage().value(),
                                        wire.card(card),
                                        wire.figures(change.totals(), frame)),
                        () -> leave(deal, change));
    }

    /** Refuses a move; the card looks as it does now. Empty if it is no longer on this board. */
    Optional<DealCard> putBack(OpportunityId deal) {
        BoardChange change = read(List.of(deal));
        Optional<DealCard> card = find(change, deal);
        card.ifPresentOrElse(
                now -> element.putBack(deal.value(), now.stage().value(), wire.card(now)),
                () -> leave(deal, change));
        return card;
    }

    /** The card as it is now; empty if it is not on this board. */
    Optional<DealCard> look(OpportunityId deal) {
        return find(query.change(pipeline, sort, List.of(deal)), deal);
    }

    MoreCards more(StageId stage, int shown) {
        List<DealCard> helping = query.more(stage, sort, shown);
        return wire.more(helping, helping.size() == PipelineBoard.LANE_PAGE);
    }

    /** The name of a stage of this board; empty for another. */
    Optional<String> stageName(StageId stage) {
        return frame.stage(stage).map(tag -> tag.name());
    }

    private BoardChange read(Collection<OpportunityId> deals) {
        BoardChange change = query.change(pipeline, sort, deals);
        onTotals.accept(frame, change.totals());
        return change;
    }

    private void leave(OpportunityId deal, BoardChange change) {
        element.release(deal.value());
        patch(List.of(deal), change);
    }

    private void patch(Collection<OpportunityId> deals, BoardChange change) {
        element.patch(wire.patch(revision, deals, change, frame));
        revision++;
    }

    private static Optional<DealCard> find(BoardChange change, OpportunityId deal) {
        return change.cards().stream().filter(card -> card.id().equals(deal)).findFirst();
    }
}
