package dev.plumb.application.shared.persistence;

/** Where a test's tables are, and how to get in. */
public record TestSchema(String url, String user, String password) {}
