package dev.plumb.ui.deals;

import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.ui.opportunities.OpportunityInputs;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the dialog for a new deal. */
@Component
class OpenDealDialogs {
    private final OpenDeal openDeal;
    private final OpportunityInputs inputs;
    private final Acts acts;
    private final Notices notices;

    OpenDealDialogs(OpenDeal openDeal, OpportunityInputs inputs, Acts acts, Notices notices) {
        this.openDeal = openDeal;
        this.inputs = inputs;
        this.acts = acts;
        this.notices = notices;
    }

    /**
     * @param stage where it shall begin; null for where one's own deals begin
     */
    void open(@Nullable StageId stage) {
        new OpenDealDialog(new OpenDealForm(inputs, stage), this::save).open();
    }

    private boolean save(OpenDeal.Command command) {
        return acts.run(() -> {
            String number = String.valueOf(openDeal.handle(command).value());
            notices.done(Texts.get("deals.opened", number));
        });
    }
}
