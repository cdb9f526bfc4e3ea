package dev.plumb.ui.deals;

import dev.plumb.application.lists.ListOptions.LostReasons;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.function.Predicate;

/** Asks why a deal was lost. */
final class LostDialog extends FormDialog {
    private final LostReasonField reason;
    private final Predicate<LostReason> lose;

    /**
     * @param lose whether it was done
     */
    LostDialog(LostReasons reasons, Predicate<LostReason> lose) {
        super(Texts.get("deals.lost-dialog.title"), Texts.get("deals.lost-dialog.save"));
        this.lose = lose;
        reason = new LostReasonField(reasons);
        reason.setAutofocus(true);
        setWidth("28rem");
        add(reason);
    }

    @Override
    protected boolean isTouched() {
        return !reason.isEmpty();
    }

    @Override
    protected boolean save() {
        return reason.reason().filter(lose).isPresent();
    }
}
