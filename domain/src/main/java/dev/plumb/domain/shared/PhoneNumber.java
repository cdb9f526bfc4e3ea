package dev.plumb.domain.shared;

import java.util.regex.Pattern;

/** A phone number as it was typed; digits with the signs that people put between them. */
public record PhoneNumber(String value) {

    public static final int MAX_LENGTH = 40;

    private static final Pattern SYNTAX =
            Pattern.compile("\\+?[(0-9][0-9 ()./-]{2,}(?:(?:ext|x|w)\\.? ?[0-9]+)?");

    public PhoneNumber {
        value = Text.line("phone", value, MAX_LENGTH);
        if (!SYNTAX.matcher(value).matches()) {
            throw new RuleViolation("phone.syntax");
        }
    }
}
