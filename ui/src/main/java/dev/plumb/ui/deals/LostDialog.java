package dev.plumb.ui.deals;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.Texts;
import java.util.function.Predicate;

/** Asks why a deal was lost. */
final class LostDialog extends Dialog {
    private final TextField reason = new TextField(Texts.get("deals.lost-dialog.reason"));
    private final Button save = new Button(Texts.get("deals.lost-dialog.save"), _ -> save());
    private final Predicate<LostReason> lose;

    /**
     * @param lose whether it was done
     */
    LostDialog(Predicate<LostReason> lose) {
        this.lose = lose;
        setHeaderTitle(Texts.get("deals.lost-dialog.title"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(Texts.get("deals.lost-dialog.help"));
        reason.setManualValidation(true);
        reason.addKeyPressListener(Key.ENTER, _ -> save());
        add(reason);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button(Texts.get("shared.cancel"), _ -> close()), save);
        setWidth("28rem");
        reason.setAutofocus(true);
    }

    private void save() {
        try {
            reason.setInvalid(false);
            if (lose.test(new LostReason(reason.getValue()))) {
                close();
            }
        } catch (RuleViolation broken) {
            reason.setErrorMessage(FieldErrors.message(broken));
            reason.setInvalid(true);
            reason.focus();
        }
        save.setEnabled(true);
    }
}
