package dev.plumb.ui.deals;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.plumb.application.lists.ListOptions.LostReasons;
import dev.plumb.application.lists.LostReasonTag;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.domain.opportunities.LostReason.Listed;
import dev.plumb.domain.opportunities.LostReason.Said;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.deals.LostReasonField.Option;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a reason of the company's list, or one in the user's own words where that is allowed. */
final class LostReasonField extends ComboBox<Option> {
    LostReasonField(LostReasons reasons) {
        super(Texts.get("deals.lost-dialog.reason"));
        setItems(reasons.listed().stream().map(Option::of).toList());
        setItemLabelGenerator(Option::text);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setWidthFull();
        setHelperText(
                Texts.get(
                        reasons.freeText()
                                ? "deals.lost-dialog.help"
                                : "deals.lost-dialog.help-listed"));
        setAllowCustomValue(reasons.freeText());
        addCustomValueSetListener(typed -> setValue(new Option(null, typed.getDetail())));
        addValueChangeListener(_ -> setInvalid(false));
    }

    /** Empty if there is none that can be taken; then the field says why. */
    Optional<LostReason> reason() {
        Option chosen = getValue();
        try {
            LostReason reason = chosen == null ? new Said("") : chosen.reason();
            setInvalid(false);
            return Optional.of(reason);
        } catch (RuleViolation broken) {
            setErrorMessage(FieldErrors.message(broken));
            setInvalid(true);
            focus();
            return Optional.empty();
        }
    }

    /**
     * A reason to be chosen, or one that was typed.
     *
     * @param listed null for one that was typed
     */
    record Option(@Nullable LostReasonTag listed, String text) {

        static Option of(LostReasonTag listed) {
            return new Option(listed, listed.name());
        }

        LostReason reason() {
            return listed == null ? new Said(text) : new Listed(listed.id());
        }
    }
}
