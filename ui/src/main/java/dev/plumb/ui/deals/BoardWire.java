package dev.plumb.ui.deals;

import dev.plumb.application.opportunities.DealCard;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.opportunities.LaneTotals;
import dev.plumb.application.opportunities.PipelineBoard.Board;
import dev.plumb.application.opportunities.PipelineBoard.BoardChange;
import dev.plumb.application.opportunities.PipelineBoard.Lane;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the board as the browser shows it: formatted and translated for whoever looks. */
@Component
class BoardWire {
    private final Formats formats;
    private final CardWire cards;

    BoardWire(Formats formats, CardWire cards) {
        this.formats = formats;
        this.cards = cards;
    }

    BoardSnapshot snapshot(long revision, Board board, DealSort sort) {
        BoardFrame frame = BoardFrame.of(board);
        return new BoardSnapshot(
                revision,
                BoardText.all(Texts::get),
                Texts.get("deals.sorted." + sort.name()),
                board.lanes().stream().map(lane -> lane(lane, frame)).toList());
    }

    /**
     * @param asked the deals that something happened to; one without a card has left the board
     */
    BoardPatch patch(
            long from, Collection<OpportunityId> asked, BoardChange change, BoardFrame frame) {
        Set<OpportunityId> gone = new HashSet<>(asked);
        List<CardChange> changes = new ArrayList<>();
        for (DealCard card : change.cards()) {
            gone.remove(card.id());
            changes.add(CardChange.placed(card.stage().value(), cards.of(card)));
        }
        gone.forEach(id -> changes.add(CardChange.removed(id.value())));
        return new BoardPatch(from, from + 1, changes, figures(change.totals(), frame), null);
    }

    CardState card(DealCard card) {
        return cards.of(card);
    }

    MoreCards more(List<DealCard> helping, boolean more) {
        return new MoreCards(helping.stream().map(cards::of).toList(), more);
    }

    Map<Long, LaneFigures> figures(List<LaneTotals> totals, BoardFrame frame) {
        Map<Long, LaneFigures> figures = new LinkedHashMap<>();
        for (LaneTotals lane : totals) {
            figures.put(lane.stage().value(), figures(lane, frame));
        }
        return figures;
    }

    private LaneState lane(Lane lane, BoardFrame frame) {
        return LaneState.of(
                lane.stage().id().value(),
                lane.stage().name(),
                figures(lane.totals(), frame),
                null,
                lane.cards().stream().map(cards::of).toList(),
                lane.totals().count() > lane.cards().size());
    }

    private LaneFigures figures(LaneTotals totals, BoardFrame frame) {
        return new LaneFigures(
                totals.count(),
                Texts.get("deals.count", totals.count()),
                formats.whole(totals.sum(), frame.currency()),
                weighted(totals, frame));
    }

    private @Nullable String weighted(LaneTotals totals, BoardFrame frame) {
        Integer probability = frame.stage(totals.stage()).map(StageTag::probability).orElse(null);
        return totals.weighted() == null || probability == null
                ? null
                : Texts.get(
                        "deals.weighted",
                        formats.number(totals.weighted().longValue()),
                        probability);
    }
}
