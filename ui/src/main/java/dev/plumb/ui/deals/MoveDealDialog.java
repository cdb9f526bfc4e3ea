package dev.plumb.ui.deals;

import dev.plumb.domain.pipelines.StageId;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.StageSelect;
import dev.plumb.ui.shared.Texts;
import java.util.function.BiPredicate;

/** Asks into which stage, of whatever pipeline, a deal shall move. */
final class MoveDealDialog extends FormDialog {
    private final StageSelect stage;
    private final BiPredicate<StageId, String> move;

    /**
     * @param now where the deal is
     * @param move takes a stage and its name; whether it was done
     */
    MoveDealDialog(StageSelect stage, StageId now, BiPredicate<StageId, String> move) {
        super(Texts.get("deals.move-dialog.title"), Texts.get("deals.move-dialog.save"));
        this.stage = stage;
        this.move = move;
        stage.setValue(now);
        stage.setWidthFull();
        setWidth("28rem");
        add(stage);
    }

    @Override
    protected boolean isTouched() {
        return false;
    }

    @Override
    protected boolean save() {
        StageId chosen = stage.getValue();
        return chosen != null && move.test(chosen, stage.stageName());
    }
}
