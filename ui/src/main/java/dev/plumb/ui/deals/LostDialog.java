package dev.plumb.ui.deals;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.function.Predicate;

/** Asks why a deal was lost. */
final class LostDialog extends FormDialog {
    private final TextField reason = new TextField(Texts.get("deals.lost-dialog.reason"));
    private final Predicate<LostReason> lose;

    /**
     * @param lose whether it was done
     */
    LostDialog(Predicate<LostReason> lose) {
        super(Texts.get("deals.lost-dialog.title"), Texts.get("deals.lost-dialog.save"));
        this.lose = lose;
        reason.setWidthFull();
        reason.setMaxLength(LostReason.MAX_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(Texts.get("deals.lost-dialog.help"));
        reason.setManualValidation(true);
        reason.addKeyPressListener(Key.ENTER, _ -> submit());
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
        try {
            reason.setInvalid(false);
            return lose.test(new LostReason(reason.getValue()));
        } catch (RuleViolation broken) {
            reason.setErrorMessage(FieldErrors.message(broken));
            reason.setInvalid(true);
            reason.focus();
            return false;
        }
    }
}
