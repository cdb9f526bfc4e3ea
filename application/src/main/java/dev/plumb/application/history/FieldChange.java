package dev.plumb.application.history;

import org.jspecify.annotations.Nullable;

/**
 * A field's value before and after.
 *
 * @param field its key in the catalogue
 * @param before null where there was none
 * @param after null where there is none
 */
public record FieldChange(String field, @Nullable Shown before, @Nullable Shown after) {}
