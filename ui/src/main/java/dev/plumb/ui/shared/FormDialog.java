package dev.plumb.ui.shared;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/**
 * Asks something; Ctrl and Enter save too, and what was typed is not lost by a stray click or key.
 */
public abstract class FormDialog extends Dialog {
    /**
     * @param title translated already
     * @param saving what the button says, translated already
     */
    protected FormDialog(String title, String saving) {
        Button save = new Button(saving);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        SingleClick.on(save, this::submit);
        addClassName("plumb-form-dialog");
        setHeaderTitle(title);
        getHeader().add(closeButton());
        getFooter().add(new Button(Texts.get("shared.cancel"), _ -> leave()), save);
        Shortcuts.addShortcutListener(this, this::submit, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        EscapeCommits.in(this);
        Unsaved.guard(this);
        addDialogCloseActionListener(_ -> leave());
    }

    /** Whether closing would lose something. */
    protected abstract boolean isTouched();

    /** Returns whether it was done; if not, the dialog stays open. */
    protected abstract boolean save();

    /** What the button does. */
    protected final void submit() {
        if (!isOpened()) {
            return;
        }
        if (save()) {
            close();
        } else {
            Fields.focusFirstInvalid(this);
        }
    }

    private void leave() {
        if (isTouched()) {
            Unsaved.ask(this::close);
        } else {
            close();
        }
    }

    private Button closeButton() {
        Button close = new Button(Icon.X.create(), _ -> leave());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(Texts.get("shared.close"));
        return close;
    }
}
