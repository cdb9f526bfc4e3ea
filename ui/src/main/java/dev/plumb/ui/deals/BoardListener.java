package dev.plumb.ui.deals;

import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers what people ask of the board; nothing that a browser says is taken for true. */
final class BoardListener implements BoardElement.Listener {
    private final Supplier<Optional<LiveBoard>> board;
    private final BoardMoves moves;
    private final DealActs acts;
    private final DealDialogs dialogs;

    /**
     * @param board the one that is shown now
     */
    BoardListener(
            Supplier<Optional<LiveBoard>> board,
            BoardMoves moves,
            DealActs acts,
            DealDialogs dialogs) {
        this.board = board;
        this.moves = moves;
        this.acts = acts;
        this.dialogs = dialogs;
    }

    @Override
    public void ready() {
        // the request alone makes Vaadin forget the snapshot that it had sent
    }

    @Override
    public void move(long id, long version, long stage) {
        board.get()
                .ifPresent(shown ->
                        moves.move(
                                shown,
                                new OpportunityId(id),
                                new Version(version),
                                new StageId(stage)));
    }

    @Override
    public void act(long id, long version, BoardAction action) {
        DealRef deal = new DealRef(new OpportunityId(id), new Version(version));
        Runnable refresh = () -> board.get().ifPresent(shown -> shown.refresh(List.of(deal.id())));
        switch (action) {
            case OPEN -> DealsNavigation.toDeal(deal.id());
            case WON -> refreshUnless(acts.win(deal), refresh);
            case DELETE -> refreshUnless(acts.delete(deal), refresh);
            case LOST -> dialogs.lose(deal, refresh);
            case MOVE_TO -> dialogs.move(deal, refresh);
            case TO_LEAD -> dialogs.convert(deal.id(), refresh);
        }
    }

    @Override
    public MoreCards more(long stage, int shown) {
        return board.get().map(each -> each.more(new StageId(stage), shown)).orElse(MoreCards.NONE);
    }

    @Override
    public void reload() {
        board.get().ifPresent(LiveBoard::load);
    }

    private static void refreshUnless(boolean done, Runnable refresh) {
        if (!done) {
            refresh.run();
        }
    }
}
