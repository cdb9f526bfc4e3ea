package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;

/** Where the style sheets and the views draw the line between a phone and a desk. */
public final class PhoneWidth {

    private static final int PIXELS = 700;

    private PhoneWidth() {}

    /**
     * @param width of the window; 0 where that is not known yet
     */
    public static boolean is(int width) {
        return width > 0 && width <= PIXELS;
    }

    /** Tells whether the window is a phone's, now and whenever that changes. */
    public static void follow(Component owner, UI ui, Consumer<Boolean> fit) {
        var window = ui.getPage().windowSizeSignal();
        Signal.effect(owner, () -> fit.accept(is(window.get().width())));
    }
}
