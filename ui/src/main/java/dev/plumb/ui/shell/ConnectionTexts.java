package dev.plumb.ui.shell;

import com.vaadin.flow.component.UI;
import dev.plumb.ui.shared.Texts;

/** What the page says while the server cannot be reached. */
final class ConnectionTexts {

    private static final String ONLINE = "window.Vaadin.connectionIndicator.onlineText = $0";

    private ConnectionTexts() {}

    static void show(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(Texts.get("shell.connection.trying"));
        dialog.setDialogTextGaveUp(Texts.get("shell.connection.lost"));
        ui.getPage().executeJs(ONLINE, Texts.get("shell.connection.back"));
    }
}
