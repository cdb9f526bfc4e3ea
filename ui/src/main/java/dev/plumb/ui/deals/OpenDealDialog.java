package dev.plumb.ui.deals;

import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.function.Predicate;

/** Asks about a new deal. */
final class OpenDealDialog extends FormDialog {
    private final OpenDealForm form;
    private final Predicate<OpenDeal.Command> open;

    /**
     * @param open whether it was done
     */
    OpenDealDialog(OpenDealForm form, Predicate<OpenDeal.Command> open) {
        super(Texts.get("deals.open-dialog.title"), Texts.get("deals.open-dialog.save"));
        this.form = form;
        this.open = open;
        add(form);
    }

    @Override
    protected boolean isTouched() {
        return form.isTouched();
    }

    @Override
    protected boolean save() {
        return form.command().filter(open).isPresent();
    }
}
