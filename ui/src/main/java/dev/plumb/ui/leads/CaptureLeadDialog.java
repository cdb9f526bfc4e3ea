package dev.plumb.ui.leads;

import dev.plumb.application.opportunities.CaptureLead;
import dev.plumb.ui.opportunities.OpportunityInputs;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.function.Predicate;

/** Asks what a new lead is about. */
final class CaptureLeadDialog extends FormDialog {
    private final CaptureLeadForm form;
    private final Predicate<CaptureLead.Command> capture;

    /**
     * @param capture whether it was done
     */
    CaptureLeadDialog(OpportunityInputs inputs, Predicate<CaptureLead.Command> capture) {
        super(Texts.get("leads.capture.title"), Texts.get("leads.capture.save"));
        this.capture = capture;
        form = new CaptureLeadForm(inputs);
        add(form);
    }

    @Override
    protected boolean isTouched() {
        return form.isTouched();
    }

    @Override
    protected boolean save() {
        return form.command().filter(capture).isPresent();
    }
}
