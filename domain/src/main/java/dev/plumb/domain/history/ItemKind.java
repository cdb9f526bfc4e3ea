package dev.plumb.domain.history;

/** The kinds of item that people change, and that open screens follow. */
public enum ItemKind {
    OPPORTUNITY,
    ACTIVITY,
    STAGE,
    PIPELINE,
    /** An entry of one of the company's lists, such as a label. */
    LIST,
    USER,
    TEAM,
    COMPANY
}
