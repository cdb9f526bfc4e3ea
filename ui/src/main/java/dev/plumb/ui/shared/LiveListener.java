package dev.plumb.ui.shared;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import dev.plumb.domain.history.ItemRef;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One screen that is told of changes; what comes while it is busy waits, and is told as one. */
final class LiveListener {

    private static final Logger log = LoggerFactory.getLogger(LiveListener.class);

    private final ChangeGatherer gatherer;
    private final Executor tellers;
    private final Consumer<Set<ItemRef>> onChange;
    private Set<ItemRef> waiting = new LinkedHashSet<>();
    private @Nullable Registration inForce;

    LiveListener(ChangeGatherer gatherer, Executor tellers, Consumer<Set<ItemRef>> onChange) {
        this.gatherer = gatherer;
        this.tellers = tellers;
        this.onChange = onChange;
    }

    synchronized void begin(UI ui) {
        end();
        inForce = gatherer.listen(items -> changed(items, ui));
    }

    synchronized void end() {
        waiting = new LinkedHashSet<>();
        if (inForce != null) {
            inForce.remove();
            inForce = null;
        }
    }

    private synchronized void changed(Set<ItemRef> items, UI ui) {
        boolean idle = waiting.isEmpty();
        waiting.addAll(items);
        if (idle) {
            tellers.execute(() -> tell(ui));
        }
    }

    private void tell(UI ui) {
        try {
            ui.access(() -> {
                Set<ItemRef> items = take();
                if (!items.isEmpty()) {
                    onChange.accept(items);
                }
            });
        } catch (UIDetachedException closed) {
            log.debug("A screen that listened was closed", closed);
            end();
        }
    }

    private synchronized Set<ItemRef> take() {
        Set<ItemRef> taken = waiting;
        waiting = new LinkedHashSet<>();
        return taken;
    }
}
