package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;

/** The top of a view of the administration. */
public final class AdminHeader {

    private AdminHeader() {}

    /**
     * @param title translated already
     */
    public static ViewHeader of(String title, Component... actions) {
        return new ViewHeader(title, actions).within(Texts.get("shared.administration"));
    }
}
