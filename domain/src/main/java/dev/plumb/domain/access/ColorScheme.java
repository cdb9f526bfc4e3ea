package dev.plumb.domain.access;

/** Light, dark, or as the system has it. */
public enum ColorScheme {
    SYSTEM,
    LIGHT,
    DARK
}
