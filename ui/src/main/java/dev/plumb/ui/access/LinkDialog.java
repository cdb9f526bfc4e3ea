package dev.plumb.ui.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.access.OneTimeLink;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.util.function.BiConsumer;

/**
 * Shows a one-time link, this once; it does not go by a stray click or key before it was copied.
 */
final class LinkDialog extends Dialog {

    /**
     * @param name whose it is
     * @param until when it holds, as people read it
     * @param copy puts an address on the clipboard, and tells when it is there
     */
    LinkDialog(OneTimeLink link, String name, String until, BiConsumer<String, Runnable> copy) {
        String key = link.invitation() ? "access.link.invitation" : "access.link.password";
        String address =
                (link.invitation() ? Addresses.JOIN : Addresses.NEW_PASSWORD)
                        + "/"
                        + link.token().value();
        addClassName("plumb-form-dialog");
        setHeaderTitle(Texts.get(key, name));
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        TextField field = new TextField(Texts.get("access.link"));
        field.addClassName("plumb-one-time-link");
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        field.setValue(address);
        // the browser knows best by which address this program is reached
        field.getElement().executeJs("this.value = new URL($0, document.baseURI).href", address);
        Button copying =
                new Button(
                        Texts.get("shared.copy-link"),
                        Icon.COPY.create(),
                        _ -> copy.accept(address, () -> setCloseOnEsc(true)));
        copying.addThemeVariants(ButtonVariant.PRIMARY);
        copying.setAutofocus(true);
        add(new Paragraph(Texts.get(key + ".text", name, until)), field);
        getFooter().add(new Button(Texts.get("shared.close"), _ -> close()), copying);
    }
}
