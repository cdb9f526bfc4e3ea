package dev.plumb.domain.shared;

import org.jspecify.annotations.Nullable;

/**
 * One field's value before and after an operation, as its {@link Codec} writes it.
 *
 * @param before null where there was none
 * @param after null where there is none
 */
public record Change(String field, @Nullable String before, @Nullable String after) {}
