package dev.plumb.ui.conversion;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import dev.plumb.application.opportunities.ConvertLeadToDeal;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.ui.shared.EscapeCommits;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.util.function.BiConsumer;

/** Shows the deal that a lead becomes, filled from the lead, and what comes along. */
final class ConvertToDealDialog extends Dialog {

    private final ConvertToDealForm form;
    private final transient BiConsumer<ConvertToDealDialog, ConvertLeadToDeal.Command> onSave;
    private final Button save = new Button(Texts.get("conversion.save"), _ -> save());

    ConvertToDealDialog(
            OpportunityDetails lead,
            ConversionChoices choices,
            BiConsumer<ConvertToDealDialog, ConvertLeadToDeal.Command> onSave,
            Runnable whenClosed) {
        this.onSave = onSave;
        form = new ConvertToDealForm(lead, choices);
        addClassName("plumb-conversion");
        setHeaderTitle(Texts.get("conversion.to-deal"));
        getHeader().add(closeButton());
        Div columns = new Div(form, new WhatComesAlong(lead));
        columns.addClassName("plumb-conversion-columns");
        add(columns);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button(Texts.get("shared.cancel"), _ -> close()), save);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        EscapeCommits.in(this);
        addDialogCloseActionListener(_ -> leave());
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                whenClosed.run();
            }
        });
    }

    /** What the deal is called. */
    String named() {
        return form.named();
    }

    /** Shows what somebody else has saved meanwhile, but in fields that were touched here. */
    void refresh(OpportunityDetails lead) {
        form.show(lead);
    }

    private void save() {
        if (isOpened()) {
            form.command().ifPresent(command -> onSave.accept(this, command));
            save.setEnabled(true);
        }
    }

    void leave() {
        if (form.isTouched()) {
            new LeaveQuestion(this::close).open();
        } else {
            close();
        }
    }

    private Button closeButton() {
        Button close = new Button(Icon.X.create(), _ -> leave());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(Texts.get("shared.cancel"));
        return close;
    }
}
