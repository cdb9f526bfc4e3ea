package dev.plumb.application.shared;

/** Whether an empty database is filled with the demo, and its sign-ins are shown. */
public record DemoMode(boolean enabled) {}
