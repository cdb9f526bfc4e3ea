package dev.plumb.ui.shared;

import com.vaadin.flow.component.page.ColorScheme.Value;
import dev.plumb.domain.access.ColorScheme;

/** A user's colours as a page knows them. */
public final class ColorSchemes {

    private ColorSchemes() {}

    public static Value of(ColorScheme scheme) {
        return switch (scheme) {
            case SYSTEM -> Value.LIGHT_DARK;
            case LIGHT -> Value.LIGHT;
            case DARK -> Value.DARK;
        };
    }
}
