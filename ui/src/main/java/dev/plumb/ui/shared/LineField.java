package dev.plumb.ui.shared;

import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Text;

/** A line that has to be filled in, such as a name; what is wrong with it is said there. */
public class LineField extends TextField {

    private final String field;
    private final int length;

    /**
     * @param field what the codes of its rules begin with, {@code length} at most
     */
    public LineField(String field, int length) {
        this.field = field;
        this.length = length;
        setMaxLength(length);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
    }

    /** Whether it can be used; if not, it is said. */
    public final boolean isRight() {
        setInvalid(false);
        try {
            Text.line(field, getValue(), length);
            return true;
        } catch (RuleViolation broken) {
            say(broken);
            return false;
        }
    }

    /** Says what is wrong with it; false if that is something else. */
    public final boolean tell(RuleViolation broken) {
        boolean mine = broken.code().startsWith(field);
        if (mine) {
            say(broken);
            focus();
        }
        return mine;
    }

    private void say(RuleViolation broken) {
        setErrorMessage(FieldErrors.message(broken));
        setInvalid(true);
    }
}
