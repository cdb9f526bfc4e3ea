package dev.plumb.ui.deals;

import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.opportunities.LaneTotals;
import dev.plumb.application.opportunities.PipelineBoard;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.LiveUpdates;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what the board view is put together from. */
@Component
class Boards {
    private final PipelineBoard query;
    private final BoardWire wire;
    private final BoardMoves moves;
    private final DealActs acts;
    private final DealDialogs dialogs;
    private final OpenDealDialogs openDealDialogs;
    private final LiveUpdates live;
    private final Notices notices;
    private final Formats formats;

    Boards(
            PipelineBoard query,
            BoardWire wire,
            BoardMoves moves,
            DealActs acts,
            DealDialogs dialogs,
            OpenDealDialogs openDealDialogs,
            LiveUpdates live,
            Notices notices,
            Formats formats) {
        this.query = query;
        this.wire = wire;
        this.moves = moves;
        this.acts = acts;
        this.dialogs = dialogs;
        this.openDealDialogs = openDealDialogs;
        this.live = live;
        this.notices = notices;
        this.formats = formats;
    }

    BoardHeader header(Runnable openDeal) {
        return new BoardHeader(formats, openDeal);
    }

    BoardElement element(Supplier<Optional<LiveBoard>> shown) {
        return new BoardElement(new BoardListener(shown, moves, acts, dialogs));
    }

    LiveBoard open(
            BoardElement element,
            PipelineId pipeline,
            DealSort sort,
            BiConsumer<BoardFrame, List<LaneTotals>> onTotals) {
        return new LiveBoard(query, wire, element, pipeline, sort, onTotals);
    }

    /**
     * @param stage null for where one's own deals begin
     */
    void openDeal(@Nullable StageId stage) {
        openDealDialogs.open(stage);
    }

    /** Says that the board is no more, and leads on to another. */
    void leaveRemoved(String pipeline) {
        notices.overtaken(
                Texts.get("deals.pipeline-removed", pipeline),
                Texts.get("deals.pipeline-removed.why"));
        DealsNavigation.toBoards();
    }

    LiveUpdates live() {
        return live;
    }
}
