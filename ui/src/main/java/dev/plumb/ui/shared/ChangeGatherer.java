package dev.plumb.ui.shared;

import com.vaadin.flow.component.UIDetachedException;
import dev.plumb.domain.history.ItemRef;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers changes for a moment, then hands them to each listener, in the order in which they came.
 */
final class ChangeGatherer implements AutoCloseable {

    static final Duration MOMENT = Duration.ofMillis(100);
    private static final Logger log = LoggerFactory.getLogger(ChangeGatherer.class);

    private final Set<Consumer<Set<ItemRef>>> listeners = new CopyOnWriteArraySet<>();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("live-updates").factory());
    private Set<ItemRef> gathered = new LinkedHashSet<>();

    void add(Consumer<Set<ItemRef>> listener) {
        listeners.add(listener);
    }

    void remove(Consumer<Set<ItemRef>> listener) {
        listeners.remove(listener);
    }

    synchronized void add(ItemRef item) {
        if (gathered.isEmpty() && !thread.isShutdown()) {
            var _ = thread.schedule(this::deliver, MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        }
        gathered.add(item);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private synchronized Set<ItemRef> take() {
        Set<ItemRef> taken = Collections.unmodifiableSet(gathered);
        gathered = new LinkedHashSet<>();
        return taken;
    }

    private void deliver() {
        Set<ItemRef> items = take();
        for (Consumer<Set<ItemRef>> listener : listeners) {
            try {
                listener.accept(items);
            } catch (UIDetachedException gone) {
                log.debug("A listener's screen was closed", gone);
                remove(listener);
            } catch (RuntimeException failure) {
                log.error("A listener could not be told of {} changes", items.size(), failure);
            }
        }
    }
}
