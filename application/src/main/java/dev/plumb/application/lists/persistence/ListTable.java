package dev.plumb.application.lists.persistence;

import dev.plumb.domain.lists.ListKind;

/**
 * Where the entries of a list are kept.
 *
 * @param name of the table, and with {@code _seq} of its sequence
 * @param marks its columns beside those that all lists have
 */
record ListTable(String name, String marks) {

    static ListTable of(ListKind kind) {
        return switch (kind) {
            case LABEL -> new ListTable("label", "color, null as icon");
            case CHANNEL -> new ListTable("channel", "null as color, null as icon");
            case LOST_REASON -> new ListTable("lost_reason", "null as color, null as icon");
            case ACTIVITY_TYPE -> new ListTable("activity_type", "null as color, icon");
        };
    }
}
