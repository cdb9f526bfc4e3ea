package dev.plumb.ui.shared;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The bob and the name; a link to the beginning. */
public final class Brand {

    private Brand() {}

    public static Anchor create() {
        Image logo = new Image("icons/logo.svg", "");
        Anchor brand = new Anchor("", logo, new Span(Texts.get("shared.brand")));
        brand.getElement().setAttribute("router-link", true);
        brand.addClassName("plumb-brand");
        return brand;
    }
}
