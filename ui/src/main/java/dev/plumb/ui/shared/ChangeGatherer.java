package dev.plumb.ui.shared;

import com.vaadin.flow.shared.Registration;
import dev.plumb.domain.history.ItemRef;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
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

    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final Logger log = LoggerFactory.getLogger(ChangeGatherer.class);

    private final List<Consumer<Set<ItemRef>>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread;
    private Set<ItemRef> gathered = new LinkedHashSet<>();
    private boolean closed;

    ChangeGatherer() {
        this(
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("live-updates").factory()));
    }

    ChangeGatherer(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    Registration listen(Consumer<Set<ItemRef>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    synchronized void add(ItemRef item) {
        if (gathered.isEmpty() && !closed) {
            var _ = thread.schedule(this::deliver, MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        }
        gathered.add(item);
    }

    @Override
    public synchronized void close() {
        closed = true;
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
            } catch (RuntimeException failure) {
                log.error("A listener could not be told of {} changes", items.size(), failure);
            }
        }
    }
}
