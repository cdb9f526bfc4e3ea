package dev.plumb.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as it was typed, without surrounding blanks. */
public record EmailAddress(String value) {

    /** RFC 5321, 4.5.3.1.3, less the angle brackets. */
    public static final int MAX_LENGTH = 254;

    private static final Pattern SYNTAX =
            Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@.,;<>\"]{2,63}");

    public EmailAddress {
        value = Text.line("email", value, MAX_LENGTH);
        if (!SYNTAX.matcher(value).matches()) {
            throw new RuleViolation("email.syntax");
        }
    }

    /** The form in which two addresses are compared. */
    public String normalized() {
        return value.toLowerCase(Locale.ROOT);
    }
}
