package dev.plumb.ui.pipelines;

import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Text;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.Texts;

/** What a pipeline is called; what is wrong with it is said there. */
final class PipelineNameField extends TextField {

    private static final String CODES = "pipeline.name";

    PipelineNameField() {
        super(Texts.get("pipelines.name"));
        setMaxLength(Pipeline.NAME_LENGTH);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
    }

    /** Whether it can be used; if not, it is said. */
    boolean isRight() {
        setInvalid(false);
        try {
            Text.line(CODES, getValue(), Pipeline.NAME_LENGTH);
            return true;
        } catch (RuleViolation broken) {
            return !tell(broken);
        }
    }

    /** Says what is wrong with the name; false if it is something else. */
    boolean tell(RuleViolation broken) {
        boolean mine = broken.code().startsWith(CODES);
        if (mine) {
            setErrorMessage(FieldErrors.message(broken));
            setInvalid(true);
            focus();
        }
        return mine;
    }
}
