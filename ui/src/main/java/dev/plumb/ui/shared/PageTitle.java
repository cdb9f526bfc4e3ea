package dev.plumb.ui.shared;

import com.vaadin.flow.component.UI;

/** Names the page anew while a view stays open. */
public final class PageTitle {

    private PageTitle() {}

    /**
     * @param title without the product's name
     */
    public static void set(String title) {
        UI.getCurrentOrThrow().getPage().setTitle(Texts.get("shared.page-title", title));
    }
}
