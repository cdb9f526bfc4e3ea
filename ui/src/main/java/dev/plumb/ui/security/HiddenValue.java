package dev.plumb.ui.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A value that a form sends and nobody sees. */
@Tag("input")
public final class HiddenValue extends Component {

    public HiddenValue(String name, String value) {
        getElement().setAttribute("type", "hidden");
        getElement().setAttribute("name", name);
        getElement().setAttribute("value", value);
    }
}
