package dev.plumb.ui.conversion;

import com.vaadin.flow.component.html.Div;
import dev.plumb.application.opportunities.ConvertLeadToDeal;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.ui.opportunities.OpportunityInputs;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.function.BiPredicate;

/** Shows the deal that a lead becomes, filled from the lead, and what comes along. */
final class ConvertToDealDialog extends FormDialog {

    private final ConvertToDealForm form;
    private final transient BiPredicate<ConvertToDealDialog, ConvertLeadToDeal.Command> convert;

    /**
     * @param convert whether it was done
     */
    ConvertToDealDialog(
            OpportunityDetails lead,
            OpportunityInputs inputs,
            BiPredicate<ConvertToDealDialog, ConvertLeadToDeal.Command> convert,
            Runnable whenClosed) {
        super(Texts.get("conversion.to-deal"), Texts.get("conversion.save"));
        this.convert = convert;
        form = new ConvertToDealForm(lead, inputs);
        addClassName("plumb-conversion");
        Div columns = new Div(form, new WhatComesAlong(lead));
        columns.addClassName("plumb-conversion-columns");
        add(columns);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                whenClosed.run();
            }
        });
    }

    /** Shows what somebody else has saved meanwhile, but in fields that were touched here. */
    void refresh(OpportunityDetails lead) {
        form.show(lead);
    }

    @Override
    protected boolean isTouched() {
        return form.isTouched();
    }

    @Override
    protected boolean save() {
        return form.command().filter(command -> convert.test(this, command)).isPresent();
    }
}
