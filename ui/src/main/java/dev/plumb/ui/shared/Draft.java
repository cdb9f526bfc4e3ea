package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Keeps what is being written in the text area beside it, in the browser's tab, until it is saved.
 */
@Tag("plumb-draft")
@JsModule("context://js/plumb-draft.js")
public final class Draft extends Component {

    /**
     * @param name whose draft that is, and of what
     */
    public Draft(String name) {
        getElement().setAttribute("name", name);
    }
}
