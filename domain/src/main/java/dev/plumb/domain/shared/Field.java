package dev.plumb.domain.shared;

import org.jspecify.annotations.Nullable;

/**
 * A named, typed value of an item; what history, filters, columns and forms mean by "field".
 *
 * @param key how history and translations name it
 */
public record Field<T>(String key, Codec<T> codec) {

    public @Nullable String write(@Nullable T value) {
        return value == null ? null : codec.write().apply(value);
    }

    public @Nullable T read(@Nullable String text) {
        return text == null ? null : codec.read().apply(text);
    }
}
