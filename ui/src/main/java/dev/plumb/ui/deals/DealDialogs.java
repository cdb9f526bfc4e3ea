package dev.plumb.ui.deals;

import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.domain.opportunities.OpportunityId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens what asks before something happens to a deal. */
@Component
class DealDialogs {
    private final DealActs acts;
    private final ObjectProvider<DealConversion> conversion;
    private final PipelineOptions pipelines;

    DealDialogs(
            DealActs acts, ObjectProvider<DealConversion> conversion, PipelineOptions pipelines) {
        this.acts = acts;
        this.conversion = conversion;
        this.pipelines = pipelines;
    }

    /**
     * @param whenClosed runs also when nothing was done, as for all of them
     */
    void lose(DealRef deal, Runnable whenClosed) {
        LostDialog dialog = new LostDialog(reason -> acts.lose(deal, reason));
        dialog.addClosedListener(_ -> whenClosed.run());
        dialog.open();
    }

    void move(DealRef deal, Runnable whenClosed) {
        MoveDealDialog dialog =
                new MoveDealDialog(pipelines, (stage, name) -> acts.move(deal, stage, name));
        dialog.addClosedListener(_ -> whenClosed.run());
        dialog.open();
    }

    void convert(OpportunityId deal, Runnable whenClosed) {
        conversion.getObject().open(deal, whenClosed);
    }
}
