package dev.plumb.ui.opportunities;

import com.vaadin.flow.component.Component;
import dev.plumb.application.opportunities.OpportunityDetails;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How something of an opportunity is shown, and edited in its place.
 *
 * @param field its key in the catalogue
 * @param unset the key of what stands where there is nothing, for those who may edit
 * @param view shows it; null where there is nothing
 * @param open makes a field that holds it
 */
record InPlaceKind(
        String field,
        String unset,
        Function<OpportunityDetails, @Nullable Component> view,
        Function<OpportunityDetails, InPlaceField> open) {}
