package dev.plumb.ui.shared;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Messages for broken rules, in place at the field that broke them. */
public final class FieldErrors {

    private FieldErrors() {}

    /**
     * For a text field whose value is a value object; an empty field is null, and {@code
     * asRequired} is for the binding to say.
     *
     * @param make checks itself, by a {@link RuleViolation}
     */
    public static <T> Converter<String, @Nullable T> converter(
            Function<String, T> make, Function<T, String> show) {
        return new ValueObjects<>(make, show);
    }

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

    private record ValueObjects<T>(Function<String, T> make, Function<T, String> show)
            implements Converter<String, @Nullable T> {

        @Override
        public Result<@Nullable T> convertToModel(@Nullable String typed, ValueContext context) {
            if (typed == null || typed.isBlank()) {
                return Result.ok(null);
            }
            try {
                return Result.ok(make.apply(typed));
            } catch (RuleViolation broken) {
                return Result.error(message(broken));
            }
        }

        @Override
        public String convertToPresentation(@Nullable T value, ValueContext context) {
            return value == null ? "" : show.apply(value);
        }
    }
}
