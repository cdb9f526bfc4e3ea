package dev.plumb.ui.deals;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.ui.shared.Texts;
import java.util.function.Predicate;

/** Asks about a new deal; what was typed is not lost by a stray click or key. */
final class OpenDealDialog extends Dialog {
    private final OpenDealForm form;
    private final Predicate<OpenDeal.Command> save;
    private final Button button = new Button(Texts.get("deals.open-dialog.save"), _ -> save());

    /**
     * @param save whether it was done
     */
    OpenDealDialog(OpenDealForm form, Predicate<OpenDeal.Command> save) {
        this.form = form;
        this.save = save;
        setHeaderTitle(Texts.get("deals.open-dialog.title"));
        addClassName("plumb-open-deal");
        setWidth("40rem");
        add(form);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        getFooter().add(new Button(Texts.get("shared.cancel"), _ -> close()), button);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        addDialogCloseActionListener(_ -> leave());
    }

    private void save() {
        boolean saved = form.command().filter(save).isPresent();
        button.setEnabled(true);
        if (saved) {
            close();
        }
    }

    private void leave() {
        if (!form.isTouched()) {
            close();
            return;
        }
        ConfirmDialog question =
                new ConfirmDialog(
                        Texts.get("deals.discard.title"),
                        Texts.get("deals.discard.text"),
                        Texts.get("deals.discard.yes"),
                        _ -> close());
        question.setCancelable(true);
        question.setCancelText(Texts.get("deals.discard.no"));
        question.open();
    }
}
