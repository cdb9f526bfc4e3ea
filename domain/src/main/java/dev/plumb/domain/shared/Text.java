package dev.plumb.domain.shared;

/** Checks what a person typed on one line: size, then characters, then that something is there. */
public final class Text {

    private Text() {}

    /**
     * The text without surrounding blanks.
     *
     * @throws RuleViolation {@code <field>.too-long}, {@code <field>.characters} or {@code
     *     <field>.required}
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
        if (text.codePoints().anyMatch(c -> isForbidden(c) && !(breaks && isBreak(c)))) {
            throw new RuleViolation(field + ".characters");
        }
        if (text.codePoints().noneMatch(Text::isVisible)) {
            throw new RuleViolation(field + ".required");
        }
        return text;
    }

    /** Control characters, and halves of a character. */
    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT;
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }
}
