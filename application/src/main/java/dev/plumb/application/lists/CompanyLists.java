package dev.plumb.application.lists;

import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.ListKind;
import java.util.List;

/** The lists as admins keep them. */
public interface CompanyLists {

    /** Those that are offered in their order, then the retired ones by name. */
    List<EntryRow> entries(ListKind kind);

    /** Whether the company lets deals be lost for reasons in one's own words. */
    boolean areFreeReasonsAllowed();

    /**
     * An entry in its list.
     *
     * @param uses how often it stands somewhere
     */
    record EntryRow(Entry entry, long uses) {}
}
