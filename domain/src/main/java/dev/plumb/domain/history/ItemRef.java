package dev.plumb.domain.history;

/** An item that an operation changed. */
public record ItemRef(ItemKind kind, long id) {}
