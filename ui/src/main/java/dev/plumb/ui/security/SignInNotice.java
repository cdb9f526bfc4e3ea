package dev.plumb.ui.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.ui.shared.Icon;

/** Says, above the form, why one is here; no fault of anybody's. */
final class SignInNotice extends Div {

    SignInNotice(String text) {
        addClassName("plumb-banner");
        getElement().setAttribute("data-kind", "info");
        getElement().setAttribute("role", "status");
        add(Icon.INFO.create(), new Paragraph(text));
    }
}
