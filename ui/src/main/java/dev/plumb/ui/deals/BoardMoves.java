package dev.plumb.ui.deals;

import dev.plumb.application.opportunities.DealCard;
import dev.plumb.application.opportunities.MoveDealToStage;
import dev.plumb.domain.access.NotPermitted;
import dev.plumb.domain.history.LastChange;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Version;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves a card that somebody dropped, or puts it back and says why. */
@Component
class BoardMoves {
    private final MoveDealToStage moveDeal;
    private final Notices notices;
    private final Formats formats;

    BoardMoves(MoveDealToStage moveDeal, Notices notices, Formats formats) {
        this.moveDeal = moveDeal;
        this.notices = notices;
        this.formats = formats;
    }

    /**
     * @param seen the version of the card that was picked up
     */
    void move(LiveBoard board, OpportunityId deal, Version seen, StageId stage) {
        try {
            var operation = moveDeal.handle(new MoveDealToStage.Command(deal, seen, stage));
            board.settle(deal);
            String name = board.stageName(stage).orElse("");
            operation.ifPresent(moved -> notices.moved(Texts.get("deals.moved", name), moved));
        } catch (NotPermitted refusal) {
            refused(board.putBack(deal), refusal);
        } catch (StaleData overtaken) {
            overtaken(board, deal, stage, overtaken);
        } catch (RuleViolation broken) {
            board.putBack(deal);
            notices.problem(FieldErrors.message(broken));
        } catch (NotFound gone) {
            String key = board.putBack(deal).isPresent() ? "deals.stage-gone" : "deals.gone";
            notices.problem(Texts.get(key));
        }
    }

    private void refused(Optional<DealCard> card, NotPermitted refusal) {
        card.map(each -> each.owner().name())
                .ifPresentOrElse(
                        owner ->
                                notices.refused(
                                        Texts.get("deals.not-yours", owner),
                                        Texts.get("deals.not-yours.why", owner),
                                        refusal),
                        () -> notices.refused(refusal));
    }

    private void overtaken(
            LiveBoard board, OpportunityId deal, StageId wanted, StaleData overtaken) {
        Optional<DealCard> card = board.putBack(deal);
        String what = what(board, card, overtaken);
        if (card.filter(DealCard::mayMove).isEmpty()) {
            notices.overtaken(what, Texts.get("deals.move-not-made"));
        } else {
            notices.overtaken(
                    what,
                    Texts.get("deals.move-not-made"),
                    Texts.get("deals.move-anyway"),
                    () -> again(board, deal, wanted));
        }
    }

    private void again(LiveBoard board, OpportunityId deal, StageId wanted) {
        board.look(deal)
                .ifPresentOrElse(
                        card -> move(board, deal, card.version(), wanted),
                        () -> notices.problem(Texts.get("deals.gone")));
    }

    private String what(LiveBoard board, Optional<DealCard> card, StaleData overtaken) {
        LastChange last = overtaken.lastChange();
        Optional<String> stage = card.map(DealCard::stage).flatMap(board::stageName);
        return last == null || last.kind() != OperationKind.MOVED || stage.isEmpty()
                ? notices.overtakenBy(overtaken)
                : Texts.get(
                        "deals.moved-by",
                        last.actorName(),
                        stage.get(),
                        formats.relative(last.at()));
    }
}
