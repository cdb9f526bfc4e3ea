package dev.plumb.ui.shared;

import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields that show what is stored; what was typed since stays until it is saved. */
public final class StoredFields<T> {

    private final List<StoredField<T, ?>> fields = new ArrayList<>();

    /**
     * @param stored what the field shows of it
     */
    public <V> StoredFields<T> with(HasValue<?, V> field, Function<T, @Nullable V> stored) {
        fields.add(new StoredField<>(field, stored));
        return this;
    }

    public void show(T now) {
        fields.forEach(field -> field.show(now));
    }

    /** Shows what is there now wherever it still shows what was seen. */
    public void follow(T seen, T now) {
        fields.stream().filter(field -> field.holds(seen)).forEach(field -> field.show(now));
    }

    /** Whether all show what was seen. */
    public boolean hold(T seen) {
        return fields.stream().allMatch(field -> field.holds(seen));
    }

    private record StoredField<T, V>(HasValue<?, V> field, Function<T, @Nullable V> stored) {

        void show(T now) {
            field.setValue(stored.apply(now));
        }

        boolean holds(T seen) {
            return Objects.equals(field.getValue(), stored.apply(seen));
        }
    }
}
