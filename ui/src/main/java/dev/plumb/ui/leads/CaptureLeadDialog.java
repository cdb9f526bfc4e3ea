package dev.plumb.ui.leads;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import dev.plumb.application.opportunities.CaptureLead;
import dev.plumb.ui.shared.Texts;
import java.util.function.Predicate;

/** Asks what a new lead is about; what was typed is not lost without being asked about. */
final class CaptureLeadDialog extends Dialog {
    private final CaptureLeadForm form;
    private final Predicate<CaptureLead.Command> save;
    private final Button saveButton = new Button(Texts.get("leads.capture.save"), _ -> save());

    /**
     * @param save says whether the lead was saved; if not, the dialog stays open
     */
    CaptureLeadDialog(CaptureChoices choices, Predicate<CaptureLead.Command> save) {
        this.save = save;
        form = new CaptureLeadForm(choices);
        addClassName("plumb-capture");
        setHeaderTitle(Texts.get("leads.capture.title"));
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(_ -> giveUp());
        Button cancel = new Button(Texts.get("shared.cancel"), _ -> giveUp());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        saveButton.addThemeVariants(ButtonVariant.PRIMARY);
        saveButton.setDisableOnClick(true);
        add(form);
        getFooter().add(cancel, saveButton);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                form.focus();
            }
        });
    }

    private void save() {
        boolean saved = isOpened() && form.command().filter(save).isPresent();
        if (saved) {
            close();
        } else {
            saveButton.setEnabled(true);
        }
    }

    private void giveUp() {
        if (!form.isTouched()) {
            close();
            return;
        }
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(Texts.get("leads.capture.discard"));
        question.setText(Texts.get("leads.capture.discard.text"));
        question.setCancelable(true);
        question.setCancelText(Texts.get("leads.capture.keep"));
        question.setConfirmText(Texts.get("leads.capture.discard.yes"));
        question.addConfirmListener(_ -> close());
        question.open();
    }
}
