package dev.plumb.ui.opportunities;

import com.vaadin.flow.component.HasValueAndElement;
import dev.plumb.domain.shared.Edits;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The field that an opened editor shows.
 *
 * @param edits what it would save now
 * @param problem why that cannot be saved; null for nothing
 */
record InPlaceField(
        HasValueAndElement<?, ?> field,
        Supplier<Edits> edits,
        Supplier<@Nullable String> problem,
        Saving saving) {

    InPlaceField(HasValueAndElement<?, ?> field, Supplier<Edits> edits, Saving saving) {
        this(field, edits, () -> null, saving);
    }

    /** What saves, beside the button. */
    enum Saving {
        BY_ENTER,
        BY_CHOOSING,
        BY_BUTTON_ALONE
    }
}
