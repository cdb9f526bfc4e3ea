package dev.plumb.domain.access;

/** The number of a remembered browser. */
public record RememberedBrowserId(long value) {}
