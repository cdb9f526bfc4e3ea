package dev.plumb.domain.lists;

/** The number of an entry, and the list that it is of. */
public record EntryRef(ListKind kind, long id) {}
