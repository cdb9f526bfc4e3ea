package dev.plumb.application.shared;

/** Whether an empty database is filled with the demo, and its sign-ins are shown where it was. */
public record DemoMode(boolean enabled) {}
