package dev.plumb.application.opportunities.persistence;

/**
 * Rows that follow each other in a list, read along an index.
 *
 * @param condition which they are
 * @param order how they follow each other
 */
record Part(String condition, String order) {}
