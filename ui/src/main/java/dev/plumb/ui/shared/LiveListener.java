package dev.plumb.ui.shared;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import dev.plumb.domain.history.ItemRef;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One screen that is told of changes; what comes while it is busy waits, and is told as one. */
final class LiveListener {

    private static final Logger log = LoggerFactory.getLogger(LiveListener.class);

    private final ChangeGatherer gatherer;
    private final Executor tellers;
    private final Duration pause;
    private final Consumer<Set<ItemRef>> onChange;
    private Set<ItemRef> waiting = new LinkedHashSet<>();
    private @Nullable Registration inForce;
    private boolean telling;
    private long toldAt;

    /**
     * @param pause between the end of one telling and the next
     */
    LiveListener(
            ChangeGatherer gatherer,
            Executor tellers,
            Duration pause,
            Consumer<Set<ItemRef>> onChange) {
        this.pause = pause;
        this.gatherer = gatherer;
        this.tellers = tellers;
        this.onChange = onChange;
        this.toldAt = System.nanoTime() - pause.toNanos();
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
            pause().execute(() -> tell(ui));
        }
    }

    /** Begins at once, but no sooner than the pause after the last time. */
    private Executor pause() {
        long left = telling ? pause.toNanos() : toldAt + pause.toNanos() - System.nanoTime();
        return left > 0
                ? CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS, tellers)
                : tellers;
    }

    private void tell(UI ui) {
        try {
            ui.access(() -> {
                Set<ItemRef> items = take();
                try {
                    if (!items.isEmpty()) {
                        onChange.accept(items);
                    }
                } finally {
                    told();
                }
            });
        } catch (UIDetachedException closed) {
            log.debug("A screen that listened was closed", closed);
            end();
        }
    }

    private synchronized void told() {
        telling = false;
        toldAt = System.nanoTime();
    }

    private synchronized Set<ItemRef> take() {
        Set<ItemRef> taken = waiting;
        telling = true;
        waiting = new LinkedHashSet<>();
        return taken;
    }
}
