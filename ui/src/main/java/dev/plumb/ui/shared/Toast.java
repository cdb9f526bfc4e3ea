package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.jspecify.annotations.Nullable;

/** A short message at the bottom of the screen. */
@Tag("plumb-toast")
@JsModule("context://js/plumb-toast.js")
final class Toast extends Component implements HasComponents, HasStyle {

    private final Div text = new Div();
    private final Notification frame = new Notification(this);

    /**
     * @param headline translated already; what users typed in it stays text
     */
    Toast(ToastKind kind, String headline, @Nullable String detail) {
        addClassName("plumb-toast");
        kind.style().ifPresent(style -> getElement().setAttribute("data-kind", style));
        text.addClassName("plumb-toast-text");
        text.add(detail == null ? new Span(headline) : strong(headline));
        if (detail != null) {
            text.add(new Div(detail));
        }
        add(kind.icon().create(), text, dismiss());
        frame.setPosition(Notification.Position.BOTTOM_CENTER);
        frame.setAssertive(kind.urgent());
        frame.setDuration(0);
        if (!kind.stays()) {
            getElement().setAttribute("seconds", "10");
            getElement().addEventListener("elapsed", _ -> frame.close());
        }
    }

    /** Adds a button that also closes the toast. */
    void addAction(Icon icon, String caption, Runnable act) {
        Button button =
                new Button(
                        caption,
                        icon.create(),
                        _ -> {
                            frame.close();
                            act.run();
                        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        getElement().insertChild(getElement().getChildCount() - 1, button.getElement());
    }

    Notification frame() {
        return frame;
    }

    private static Component strong(String headline) {
        Span bold = new Span(headline);
        bold.addClassName("plumb-toast-headline");
        return bold;
    }

    private Button dismiss() {
        Button close = new Button(Icon.X.create(), _ -> frame.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(Texts.get("shared.dismiss"));
        close.setTooltipText(Texts.get("shared.dismiss"));
        return close;
    }
}
