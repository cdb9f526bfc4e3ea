package dev.plumb.ui.shared;

import com.vaadin.flow.component.dialog.Dialog;

/**
 * Lets a dialog know what is being typed when Escape is pressed, so that it can ask before it is
 * lost: a field tells its value when it is left, and Escape leaves none.
 */
final class EscapeCommits {

    private static final String SCRIPT =
            """
            this.addEventListener('keydown', (event) => {
              const field = document.activeElement;
              if (event.key === 'Escape' && field?.matches('input:not([role="combobox"]), textarea')) {
                field.blur();
                field.focus();
              }
            }, true);
            """;

    private EscapeCommits() {}

    static void in(Dialog dialog) {
        dialog.addAttachListener(_ -> dialog.getElement().executeJs(SCRIPT));
    }
}
