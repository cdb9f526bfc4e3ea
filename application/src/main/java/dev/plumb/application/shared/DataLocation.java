package dev.plumb.application.shared;

/** Where this program keeps its data: a folder when embedded, else the address of a database. */
public record DataLocation(String description, boolean embedded) {}
