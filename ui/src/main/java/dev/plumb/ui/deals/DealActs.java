package dev.plumb.ui.deals;

import dev.plumb.application.opportunities.ArchiveOpportunity;
import dev.plumb.application.opportunities.DeleteOpportunity;
import dev.plumb.application.opportunities.LoseDeal;
import dev.plumb.application.opportunities.MoveDealToStage;
import dev.plumb.application.opportunities.ReopenDeal;
import dev.plumb.application.opportunities.RestoreOpportunity;
import dev.plumb.application.opportunities.WinDeal;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What people do to a deal as a whole, from the board and from its detail view; each offers to be
 * taken back.
 */
@Component
class DealActs {
    private final Acts acts;
    private final Notices notices;
    private final MoveDealToStage move;
    private final WinDeal win;
    private final LoseDeal lose;
    private final ReopenDeal reopen;
    private final ArchiveOpportunity archive;
    private final RestoreOpportunity restore;
    private final DeleteOpportunity delete;

    DealActs(
            Acts acts,
            Notices notices,
            MoveDealToStage move,
            WinDeal win,
            LoseDeal lose,
            ReopenDeal reopen,
            ArchiveOpportunity archive,
            RestoreOpportunity restore,
            DeleteOpportunity delete) {
        this.acts = acts;
        this.notices = notices;
        this.move = move;
        this.win = win;
        this.lose = lose;
        this.reopen = reopen;
        this.archive = archive;
        this.restore = restore;
        this.delete = delete;
    }

    /**
     * @return whether it was done, as for all of them
     */
    boolean move(DealRef deal, StageId stage, String stageName) {
        var command = new MoveDealToStage.Command(deal.id(), deal.version(), stage);
        String done = Texts.get("deals.moved", stageName);
        return acts.run(
                () -> move.handle(command).ifPresent(operation -> notices.done(done, operation)));
    }

    boolean win(DealRef deal) {
        return act(
                said("deals.won", deal),
                () -> win.handle(new WinDeal.Command(deal.id(), deal.version())));
    }

    boolean lose(DealRef deal, LostReason reason) {
        return act(
                said("deals.lost", deal),
                () -> lose.handle(new LoseDeal.Command(deal.id(), deal.version(), reason)));
    }

    boolean reopen(DealRef deal) {
        return act(
                said("deals.reopened", deal),
                () -> reopen.handle(new ReopenDeal.Command(deal.id(), deal.version())));
    }

    boolean archive(DealRef deal) {
        return act(
                said("deals.archived", deal),
                () -> archive.handle(new ArchiveOpportunity.Command(deal.id(), deal.version())));
    }

    boolean restore(DealRef deal) {
        return act(
                said("deals.restored", deal),
                () -> restore.handle(new RestoreOpportunity.Command(deal.id(), deal.version())));
    }

    boolean delete(DealRef deal) {
        return act(
                said("deals.deleted", deal),
                () -> delete.handle(new DeleteOpportunity.Command(deal.id(), deal.version())));
    }

    private static String said(String key, DealRef deal) {
        return Texts.get(key, String.valueOf(deal.id().value()));
    }

    private boolean act(String done, Supplier<OperationId> act) {
        return acts.run(() -> notices.done(done, act.get()));
    }
}
