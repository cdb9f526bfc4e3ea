package dev.plumb.ui.shared;

import com.vaadin.flow.component.HasElement;

/** Marks the link of the page that one is on, which may have the focus and stays. */
public final class CurrentPage {

    private CurrentPage() {}

    public static void mark(HasElement link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
