package dev.plumb.ui.deals;

import dev.plumb.application.lists.ListOptions;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.ui.opportunities.OpportunityInputs;
import dev.plumb.ui.shared.Acts;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens what asks before something happens to a deal. */
@Component
class DealDialogs {
    private final DealActs deals;
    private final ObjectProvider<DealConversion> conversion;
    private final OpportunityDetail details;
    private final OpportunityInputs inputs;
    private final ListOptions lists;
    private final Acts acts;

    DealDialogs(
            DealActs deals,
            ObjectProvider<DealConversion> conversion,
            OpportunityDetail details,
            OpportunityInputs inputs,
            ListOptions lists,
            Acts acts) {
        this.deals = deals;
        this.conversion = conversion;
        this.details = details;
        this.inputs = inputs;
        this.lists = lists;
        this.acts = acts;
    }

    /**
     * @param whenClosed runs also when nothing was done, as for all of them
     */
    void lose(DealRef deal, Runnable whenClosed) {
        AtomicReference<DealRef> seen = new AtomicReference<>(deal);
        LostDialog dialog =
                new LostDialog(
                        lists.lostReasons(),
                        reason -> act(seen, current -> deals.lose(current, reason)));
        dialog.addClosedListener(_ -> whenClosed.run());
        dialog.open();
    }

    void move(DealRef deal, Runnable whenClosed) {
        acts.get(() -> details.find(deal.id()).orElseThrow(() -> new NotFound(deal.id())))
                .map(OpportunityDetails::placement)
                .ifPresentOrElse(where -> move(deal, where, whenClosed), whenClosed);
    }

    private void move(DealRef deal, Placement where, Runnable whenClosed) {
        AtomicReference<DealRef> seen = new AtomicReference<>(deal);
        MoveDealDialog dialog =
                new MoveDealDialog(
                        inputs.stage(),
                        where.stage(),
                        (stage, name) -> act(seen, current -> deals.move(current, stage, name)));
        dialog.addClosedListener(_ -> whenClosed.run());
        dialog.open();
    }

    void convert(OpportunityId deal, Runnable whenClosed) {
        conversion.getObject().open(deal, whenClosed);
    }

    /** After a refusal, the user has been told what changed: the next try is about that. */
    private boolean act(AtomicReference<DealRef> seen, Predicate<DealRef> act) {
        boolean done = act.test(seen.get());
        if (!done) {
            details.find(seen.get().id()).map(DealRef::of).ifPresent(seen::set);
        }
        return done;
    }
}
