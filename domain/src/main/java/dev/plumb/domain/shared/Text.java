package dev.plumb.domain.shared;

/** Checks what a person typed on one line: size, then characters, then that something is there. */
public final class Text {

    private Text() {}

    /**
     * The text without surrounding blanks.
     *
     * @throws RuleViolation {@code <field>.too-long}, {@code <field>.characters} or {@code <field>.required}
     */
    public static String line(String field, String raw, int maxLength) {
        return check(field, raw, maxLength, false);
    }

    /** As {@link #line}, with line breaks and tabs allowed. */
    public static String lines(String field, String raw, int maxLength) {
        return check(field, raw, maxLength, true);
    }

    private static String check(String field, String raw, int maxLength, boolean breaks) {
        String text = raw.strip();
        if (text.length() > maxLength) {
            throw new RuleViolation(field + ".too-long", maxLength);
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && !(breaks && isBreak(c)))) {
            throw new RuleViolation(field + ".characters");
        }
        if (text.isEmpty()) {
            throw new RuleViolation(field + ".required");
        }
        return text;
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }
}
