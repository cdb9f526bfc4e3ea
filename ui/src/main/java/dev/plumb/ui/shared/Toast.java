package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import org.jspecify.annotations.Nullable;

/** A short message at the bottom of the screen. */
@Tag("plumb-toast")
@JsModule("context://js/plumb-toast.js")
final class Toast extends Component implements HasComponents, HasStyle {

    private static final String SECONDS = "10";

    private final ToastKind kind;
    private final Notification frame = new Notification(this);

    /**
     * @param headline stands out if there is more to say
     */
    Toast(ToastKind kind, String headline, @Nullable String detail) {
        this.kind = kind;
        addClassName("plumb-toast");
        kind.style().ifPresent(style -> getElement().setAttribute("data-kind", style));
        getElement().setAttribute("role", kind.urgent() ? "alert" : "status");
        add(kind.icon().create(), text(headline, detail), dismiss());
        frame.setPosition(Notification.Position.BOTTOM_CENTER);
        frame.setAssertive(kind.urgent());
        frame.setDuration(0);
        if (!stays()) {
            getElement().setAttribute("seconds", SECONDS);
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
        addComponentAtIndex(getComponentCount() - 1, button);
    }

    /** Whether it stays until it is dismissed. */
    boolean stays() {
        return kind.urgent();
    }

    Notification frame() {
        return frame;
    }

    private static Div text(String headline, @Nullable String detail) {
        Div text = new Div();
        text.addClassName("plumb-toast-text");
        if (detail == null) {
            text.setText(headline);
        } else {
            HtmlContainer bold = new HtmlContainer("b");
            bold.add(new Text(headline));
            Div more = new Div(detail);
            more.addClassName("plumb-quiet");
            text.add(bold, more);
        }
        return text;
    }

    private Button dismiss() {
        Button close = new Button(Icon.X.create(), _ -> frame.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(Texts.get("shared.dismiss"));
        close.setTooltipText(Texts.get("shared.dismiss"));
        return close;
    }
}
