package dev.plumb.domain.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** New values for some fields, immutable; a null value empties the field. */
public final class Edits {

    public static final Edits NONE = new Edits(Map.of());

    private final Map<Field<?>, @Nullable Object> edits;

    private Edits(Map<Field<?>, @Nullable Object> edits) {
        this.edits = edits;
    }

    public static <T> Edits of(Field<T> field, @Nullable T value) {
        return NONE.and(field, value);
    }

    public <T> Edits and(Field<T> field, @Nullable T value) {
        Map<Field<?>, @Nullable Object> copy = new LinkedHashMap<>(edits);
        copy.put(field, value);
        return new Edits(copy);
    }

    public Set<Field<?>> fields() {
        return Set.copyOf(edits.keySet());
    }

    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Field<T> field) {
        return (T) edits.get(field);
    }

    public Values applyTo(Values values) {
        Values result = values;
        for (Field<?> field : edits.keySet()) {
            result = set(result, field);
        }
        return result;
    }

    private <T> Values set(Values values, Field<T> field) {
        return values.with(field, get(field));
    }
}
