package dev.plumb.ui.shared;

/**
 * Something unexpected that happened.
 *
 * @param reference by which it is found in the log, as {@code 7F3K-22QD}
 */
public record Failure(String reference) {}
