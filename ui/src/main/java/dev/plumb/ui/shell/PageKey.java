package dev.plumb.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A key that does something on the whole page, unless somebody is typing or a dialog is open. */
@Tag("plumb-key")
@JsModule("context://js/plumb-key.js")
final class PageKey extends Component {

    PageKey(String key, Runnable onPress) {
        getElement().setAttribute("key", key);
        getElement().addEventListener("plumb-key", _ -> onPress.run());
    }
}
