package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;

/**
 * A page of the administration in two panes: what there is, and the one that is chosen. On a phone
 * one pane at a time, with a way back.
 */
public final class AdminPanes extends Div {

    private final Nav list = new Nav();
    private final Section chosen = new Section();
    private final Anchor back;

    /**
     * @param label of the list, and {@code address} of the page without anything chosen
     */
    public AdminPanes(String label, String address) {
        addClassName("plumb-admin-panes");
        list.getElement().setAttribute("aria-label", label);
        list.addClassName("plumb-admin-list");
        chosen.addClassName("plumb-admin-chosen");
        back = new Anchor(address, Icon.BACK.create());
        back.add(label);
        back.getElement().setAttribute("router-link", true);
        back.addClassNames("plumb-phone", "plumb-admin-back");
        add(list, chosen);
    }

    public void showList(Component... content) {
        list.removeAll();
        list.add(content);
    }

    public void showChosen(Component... content) {
        chosen.removeAll();
        chosen.add(back);
        chosen.add(content);
        getElement().setAttribute("data-chosen", true);
    }

    /** Shows what to do while none is chosen; on a phone below the list. */
    public void showHint(Component hint) {
        chosen.removeAll();
        chosen.add(hint);
        getElement().removeAttribute("data-chosen");
    }
}
