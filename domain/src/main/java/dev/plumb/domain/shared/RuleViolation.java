package dev.plumb.domain.shared;

import java.util.List;

/** A business rule that was broken; shown to the user through the key {@code error.<code>}. */
public final class RuleViolation extends RuntimeException {

    private final String code;
    private final transient List<Object> arguments;

    public RuleViolation(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    /** What the message names, in the order of its placeholders. */
    public List<Object> arguments() {
        return arguments;
    }
}
