package dev.plumb.domain.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of an item's fields, immutable; a field without a value is absent. */
public final class Values {

    public static final Values NONE = new Values(Map.of());

    private final Map<Field<?>, Object> values;

    private Values(Map<Field<?>, Object> values) {
        this.values = values;
    }

    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Field<T> field) {
        return (T) values.get(field);
    }

    public <T> T require(Field<T> field) {
        return Objects.requireNonNull(get(field), field.key());
    }

    public boolean has(Field<?> field) {
        return values.containsKey(field);
    }

    public <T> Values with(Field<T> field, @Nullable T value) {
        Map<Field<?>, Object> copy = new HashMap<>(values);
        if (value == null) {
            copy.remove(field);
        } else {
            copy.put(field, value);
        }
        return new Values(copy);
    }

    /** These values with one field set to what history wrote of it. */
    public <T> Values withWritten(Field<T> field, @Nullable String written) {
        return with(field, field.read(written));
    }

    /** What differs, in the order of the catalogue. */
    public List<Change> changesTo(Values after, List<Field<?>> catalogue) {
        List<Change> changes = new ArrayList<>();
        for (Field<?> field : catalogue) {
            String from = written(field);
            String to = after.written(field);
            if (!Objects.equals(from, to)) {
                changes.add(new Change(field.key(), from, to));
            }
        }
        return changes;
    }

    public <T> @Nullable String written(Field<T> field) {
        return field.write(get(field));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
