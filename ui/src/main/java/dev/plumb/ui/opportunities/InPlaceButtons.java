package dev.plumb.ui.opportunities;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;

/** Saves what is edited in its place, or gives it up. */
final class InPlaceButtons extends Span {

    InPlaceButtons(Runnable save, Runnable giveUp) {
        addClassName("plumb-in-place-buttons");
        add(
                button("opportunities.save", Icon.CHECK, save),
                button("opportunities.cancel", Icon.X, giveUp));
    }

    private static Button button(String key, Icon icon, Runnable act) {
        Button button = new Button(icon.create(), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.get(key));
        button.setTooltipText(Texts.get(key));
        return button;
    }
}
