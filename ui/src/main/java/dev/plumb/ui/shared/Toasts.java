package dev.plumb.ui.shared;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** The toasts of one browser tab: no more than three at a time. */
final class Toasts implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST = 3;

    private final Deque<Notification> open = new ArrayDeque<>();

    private Toasts() {}

    static void show(Toast toast) {
        UI ui = UI.getCurrentOrThrow();
        Toasts toasts = ComponentUtil.getData(ui, Toasts.class);
        if (toasts == null) {
            toasts = new Toasts();
            ComponentUtil.setData(ui, Toasts.class, toasts);
        }
        toasts.push(toast.frame());
    }

    private void push(Notification frame) {
        while (open.size() >= MOST) {
            open.removeFirst().close();
        }
        open.addLast(frame);
        frame.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                open.remove(frame);
            }
        });
        frame.open();
    }
}
