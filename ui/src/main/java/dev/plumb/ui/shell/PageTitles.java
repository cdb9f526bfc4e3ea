package dev.plumb.ui.shell;

import com.vaadin.flow.component.UI;

/** Ends each page's title with the product's name, as in "Inbox · Plumb". */
final class PageTitles {

    static final String PRODUCT = "Plumb";

    private static final String END = " · " + PRODUCT;

    private PageTitles() {}

    static void complete(UI ui) {
        String title = ui.getInternals().getTitle();
        if (title == null || title.isBlank()) {
            ui.getPage().setTitle(PRODUCT);
        } else if (!title.endsWith(PRODUCT)) {
            ui.getPage().setTitle(title + END);
        }
    }
}
