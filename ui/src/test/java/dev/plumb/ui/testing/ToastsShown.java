package dev.plumb.ui.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.stream.Collectors;

/** The toasts that somebody sees now. */
public final class ToastsShown {

    private ToastsShown() {}

    public static String texts() {
        return shown().stream()
                .map(Component::getElement)
                .map(element -> element.getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    /** Presses a button of the latest that has one so named. */
    public static void press(String caption) {
        _click(
                shown().stream()
                        .flatMap(toast -> _find(toast, Button.class).stream())
                        .filter(button -> button.getText().equals(caption))
                        .reduce((_, last) -> last)
                        .orElseThrow(() -> new AssertionError(caption + " is not in " + texts())));
    }

    private static List<Notification> shown() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return NotificationsKt.getNotifications();
    }
}
