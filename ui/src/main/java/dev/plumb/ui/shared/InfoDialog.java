package dev.plumb.ui.shared;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** Explains something; there is nothing to decide. */
public class InfoDialog extends Dialog {

    /**
     * @param title translated already
     */
    public InfoDialog(String title) {
        addClassNames("plumb-form-dialog", "plumb-info-dialog");
        setHeaderTitle(title);
        Button close = new Button(Texts.get("shared.close"), _ -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
