package dev.plumb.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;

/** What is not there, and what is not the reader's to see: the two look alike. */
abstract class MissingView extends ProblemView {

    MissingView() {
        super(Icon.SEARCH, "shell.missing", toTheInbox());
    }

    private static Anchor toTheInbox() {
        Anchor link = new Anchor(Addresses.LEADS, Texts.get("shell.to-inbox"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
