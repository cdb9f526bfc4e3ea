package dev.plumb.application.opportunities.persistence;

/** Expressions in SQL whose texts, compared as plain strings, stand in the order of the values. */
final class Rank {

    private Rank() {}

    static String ascending(String id) {
        return "lpad(%s, 19, '0')".formatted(id);
    }

    static String descending(String id) {
        return "lpad(%d - %s, 19, '0')".formatted(Long.MAX_VALUE, id);
    }

    static String earliestFirst(String moment) {
        return "lpad(%s, 16, '0')".formatted(microseconds(moment));
    }

    static String latestFirst(String moment) {
        return "lpad(9999999999999999 - %s, 16, '0')".formatted(microseconds(moment));
    }

    /** Those without last. */
    static String earliestDayFirst(String day) {
        return "coalesce(date_format(%s, '%%Y%%m%%d'), 'none')".formatted(day);
    }

    /** Those without last. */
    static String greatestFirst(String amount) {
        return "coalesce(lpad(9999999999999999999 - cast(%s * 10000 as decimal(19)), 19, '0'), 'none')"
                .formatted(amount);
    }

    /** As the column's collation has it; a blank is less than any of its digits. */
    static String alphabetically(String text) {
        return "hex(weight_string(%s))".formatted(text);
    }

    static String of(String... parts) {
        return "concat_ws(' ', " + String.join(", ", parts) + ")";
    }

    private static String microseconds(String moment) {
        return "timestampdiff(microsecond, '1970-01-01', %s)".formatted(moment);
    }
}
