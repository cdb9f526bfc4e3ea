package dev.plumb.application.shared.persistence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody typed to find something, as conditions in SQL. The rarest word is looked up in a
 * full-text index, as the beginning of a word; the others are compared with what that found, short
 * ones as the beginnings of words. Where all are short, a text begins with what was typed. As a
 * word is nothing but letters and digits, no input can be syntax.
 */
public final class SearchText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST_INDEXED = 3;
    private static final int LONGEST_INDEXED = 80;
    private static final int MOST_WORDS = 8;
    private static final int MOST_DIGITS = 18;

    /** Among words that are indexed, one with a digit in it is rarer than a longer one without. */
    private static final Comparator<String> RAREST_FIRST =
            Comparator.<String, Boolean>comparing(word -> word.length() >= SHORTEST_INDEXED)
                    .thenComparing(word -> word.chars().anyMatch(Character::isDigit))
                    .thenComparing(String::length)
                    .reversed();

    private final String text;
    private final List<String> words;

    public SearchText(String text) {
        this.text = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        this.words =
                WORD.matcher(this.text)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .limit(MOST_WORDS)
                        .sorted(RAREST_FIRST)
                        .toList();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The number that was typed, with or without a sign before it. */
    public OptionalLong number() {
        return words.size() == 1
                        && words.getFirst().length() <= MOST_DIGITS
                        && isNumber(words.getFirst())
                ? OptionalLong.of(Long.parseLong(words.getFirst()))
                : OptionalLong.empty();
    }

    /**
     * The condition under which a row is found.
     *
     * @param indexed the column whose full-text index is asked
     * @param all an expression for the whole text that the remaining words may stand in
     */
    public String sql(String indexed, String all) {
        if (!hasIndexedWord()) {
            return indexed + " like :typed escape '!'";
        }
        List<String> conditions = new ArrayList<>();
        conditions.add("match (" + indexed + ") against (:word in boolean mode)");
        for (int i = 1; i < words.size(); i++) {
            String compared = isLong(words.get(i)) ? all : wordsOf(all);
            conditions.add(compared + " like :word" + i);
        }
        return "(" + String.join(" and ", conditions) + ")";
    }

    /** What the placeholders of {@link #sql} stand for. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("typed", text.replaceAll("[!%_]", "!$0") + "%");
        if (hasIndexedWord()) {
            parameters.put("word", "+" + shortened(words.getFirst()) + "*");
        }
        for (int i = 1; i < words.size(); i++) {
            parameters.put("word" + i, (isLong(words.get(i)) ? "%" : "% ") + words.get(i) + "%");
        }
        return parameters;
    }

    private boolean hasIndexedWord() {
        return !words.isEmpty() && isLong(words.getFirst());
    }

    private static boolean isLong(String word) {
        return word.length() >= SHORTEST_INDEXED;
    }

    /** Each after a blank. */
    private static String wordsOf(String text) {
        return "regexp_replace(concat(' ', " + text + "), '[^\\\\p{L}\\\\p{M}\\\\p{N}]+', ' ')";
    }

    private static String shortened(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST_INDEXED));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
