package dev.plumb.ui.shared;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The toasts of one browser tab: no more than three at a time, the oldest of those that pass by
 * goes first.
 */
final class Toasts implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST = 3;

    private final List<Toast> open = new ArrayList<>();

    private Toasts() {}

    static void show(Toast toast) {
        UI ui = UI.getCurrentOrThrow();
        Toasts toasts = ComponentUtil.getData(ui, Toasts.class);
        if (toasts == null) {
            toasts = new Toasts();
            ComponentUtil.setData(ui, Toasts.class, toasts);
        }
        toasts.push(toast);
    }

    private void push(Toast toast) {
        while (open.size() >= MOST) {
            Toast oldest =
                    open.stream()
                            .filter(each -> !each.stays())
                            .findFirst()
                            .orElseGet(open::getFirst);
            open.remove(oldest);
            oldest.frame().close();
        }
        open.add(toast);
        toast.frame()
                .addOpenedChangeListener(event -> {
                    if (!event.isOpened()) {
                        open.remove(toast);
                    }
                });
        toast.frame().open();
    }
}
