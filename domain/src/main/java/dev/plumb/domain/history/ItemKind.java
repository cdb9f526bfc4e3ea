package dev.plumb.domain.history;

/** The kinds of item that operations change. */
public enum ItemKind {
    OPPORTUNITY
}
