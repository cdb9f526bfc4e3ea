package dev.plumb.ui.opportunities;

import com.vaadin.flow.component.HasValueAndElement;
import dev.plumb.application.opportunities.EditOpportunity;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.shared.Edits;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The field that an opened editor shows.
 *
 * @param edit what it would save now, of what it began with
 * @param problem why that cannot be saved; null for nothing
 */
record InPlaceField(
        HasValueAndElement<?, ?> field,
        Function<OpportunityDetails, EditOpportunity.Command> edit,
        Supplier<@Nullable String> problem,
        Saving saving) {

    static InPlaceField of(HasValueAndElement<?, ?> field, Supplier<Edits> edits, Saving saving) {
        return of(field, edits, () -> null, saving);
    }

    static InPlaceField of(
            HasValueAndElement<?, ?> field,
            Supplier<Edits> edits,
            Supplier<@Nullable String> problem,
            Saving saving) {
        return new InPlaceField(
                field,
                seen -> new EditOpportunity.Command(seen.id(), seen.version(), edits.get()),
                problem,
                saving);
    }

    /** What saves, beside the button. */
    enum Saving {
        BY_ENTER,
        BY_CHOOSING,
        BY_BUTTON_ALONE
    }
}
