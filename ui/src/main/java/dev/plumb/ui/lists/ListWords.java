package dev.plumb.ui.lists;

import dev.plumb.application.lists.CompanyLists.EntryRow;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.ui.shared.Texts;

/** What the lists and their entries are called. */
final class ListWords {

    private ListWords() {}

    static String name(ListKind kind) {
        return Texts.get("lists.name." + kind);
    }

    static String explanation(ListKind kind) {
        return Texts.get("lists.what." + kind);
    }

    static String adding(ListKind kind) {
        return Texts.get("lists.add." + kind);
    }

    static String editing(ListKind kind) {
        return Texts.get("lists.edit." + kind);
    }

    static String empty(ListKind kind) {
        return Texts.get("lists.empty." + kind);
    }

    /** How often an entry stands somewhere. */
    static String uses(EntryRow row) {
        return Texts.get("lists.uses." + row.entry().ref().kind(), row.uses());
    }
}
