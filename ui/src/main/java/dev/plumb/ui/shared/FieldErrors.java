package dev.plumb.ui.shared;

import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Messages for broken rules, in place at the field that broke them. */
public final class FieldErrors {

    private FieldErrors() {}

    /** The text of {@code error.<code>}. */
    public static String message(RuleViolation broken) {
        return Texts.get("error." + broken.code(), broken.arguments().toArray());
    }

    /** Messages by the path of what they are about, without the name of the method. */
    public static Map<String, String> messages(ConstraintViolationException invalid) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            String path =
                    violation.getPropertyPath().toString().replaceFirst("^handle\\.[^.]+\\.?", "");
            messages.putIfAbsent(path, message(violation));
        }
        return messages;
    }

    private static String message(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        return switch (constraint.getAnnotation().annotationType().getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> Texts.get("error.required");
            case "Size" ->
                    Texts.get(
                            "error.size",
                            constraint.getAttributes().get("min"),
                            constraint.getAttributes().get("max"));
            default -> Texts.get("error.invalid");
        };
    }
}
