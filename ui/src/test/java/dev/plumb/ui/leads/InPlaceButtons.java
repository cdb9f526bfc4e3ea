package dev.plumb.ui.leads;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** The values that can be edited in their places. */
final class InPlaceButtons {
    private InPlaceButtons() {}

    static List<NativeButton> in(Component panel) {
        return _find(panel, NativeButton.class, button -> button.withClasses("plumb-in-place"));
    }

    /**
     * @param field as it is called on screen
     */
    static NativeButton of(Component panel, String field) {
        return in(panel).stream()
                .filter(button ->
                        button.getElement().getTextRecursively().startsWith("Edit " + field + ":"))
                .findFirst()
                .orElseThrow();
    }
}
