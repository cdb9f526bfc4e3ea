package dev.plumb.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.plumb.ui.shared.Texts;

/** Tries the same address again. */
final class Reload {

    private Reload() {}

    static Button button() {
        Button again =
                new Button(
                        Texts.get("shell.again"),
                        click -> click.getSource().getUI().ifPresent(Reload::page));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        return again;
    }

    private static void page(UI ui) {
        ui.getPage().reload();
    }
}
