package dev.plumb;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A string in a Java source.
 *
 * @param statement what stands before it in its statement
 */
record SourceLiteral(String file, String text, String statement) {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "//[^\\n]*|/\\*[\\s\\S]*?\\*/|'(?:\\\\.|[^'\\\\])+'"
                            + "|\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");

    private static final Pattern BEGINS_A_SENTENCE = Pattern.compile("^[\\s\"]*\\p{Lu}\\p{Ll}");
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[,;:]? +\\p{L}{2,}");

    /** Logs, exceptions, annotations, names to compare with, scripts. */
    private static final List<Pattern> NOT_READ_BY_USERS =
            List.of(
                    Pattern.compile("(?i)\\blog\\s*\\.\\w+\\("),
                    Pattern.compile("\\bnew \\w*(Exception|Problem|Error)\\("),
                    Pattern.compile("^\\s*super\\("),
                    Pattern.compile("^\\s*assert "),
                    Pattern.compile("^\\s*case "),
                    Pattern.compile("@\\w+\\([^)]*$"),
                    Pattern.compile("\\.executeJs\\("));

    /** Markup and script, whose words are not shown. */
    private static final Pattern CODE =
            Pattern.compile("</?\\w+[ >]|=>|===|\\$\\{|\\$0|\\bself\\b");

    static Stream<SourceLiteral> of(String file, String source) {
        return TOKEN.matcher(source)
                .results()
                .filter(token -> token.group().startsWith("\""))
                .map(token -> new SourceLiteral(file, token.group(), before(token, source)));
    }

    /** Whether somebody could read it as words. */
    boolean isShown() {
        return (BEGINS_A_SENTENCE.matcher(text).find() || TWO_WORDS.matcher(text).find())
                && !CODE.matcher(text).find()
                && NOT_READ_BY_USERS.stream().noneMatch(place -> place.matcher(statement).find());
    }

    private static String before(MatchResult token, String source) {
        String earlier =
                TOKEN.matcher(source.substring(0, token.start()))
                        .replaceAll(found -> " ".repeat(found.group().length()));
        return Optional.of(earlier.split("[;{}]", -1))
                .map(statements -> statements[statements.length - 1])
                .orElse("");
    }
}
