package dev.plumb.ui.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.SingleClick;
import dev.plumb.ui.shared.Texts;

/** Takes back what an entry of the history tells. */
final class UndoButton extends Button {

    /**
     * @param named whether it says so in the open, or only to a screen reader and in its tooltip
     */
    UndoButton(boolean named, Runnable undo) {
        super(Icon.UNDO.create());
        SingleClick.on(this, undo);
        addThemeVariants(ButtonVariant.SMALL);
        if (named) {
            setText(Texts.get("history.undo"));
        } else {
            addThemeVariants(ButtonVariant.TERTIARY);
            setAriaLabel(Texts.get("history.undo"));
            setTooltipText(Texts.get("history.undo"));
        }
    }
}
