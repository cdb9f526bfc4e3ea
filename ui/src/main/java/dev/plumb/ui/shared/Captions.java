package dev.plumb.ui.shared;

import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.history.OperationKind;
import java.util.Locale;
import java.util.Map;

/** What constants and fields are called on screen. */
public final class Captions {

    private static final Map<Class<?>, String> PREFIXES =
            Map.of(ActivityOutcome.class, "outcome", OperationKind.class, "operation");

    private Captions() {}

    /** The text of the key {@code <type>.<CONSTANT>}, as {@code role.ADMIN}. */
    public static String of(Enum<?> constant) {
        return Texts.get(key(constant));
    }

    /**
     * @param key as {@link dev.plumb.domain.opportunities.OpportunityFields} names it
     */
    public static String field(String key) {
        return Texts.get("field." + key);
    }

    /** A constant as history writes it, as {@code LOST} of the field {@code status}. */
    public static String word(String field, String constant) {
        return Texts.get(field + "." + constant);
    }

    static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String prefix =
                PREFIXES.getOrDefault(
                        type,
                        type.getSimpleName()
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                .toLowerCase(Locale.ROOT));
        return prefix + "." + constant.name();
    }
}
