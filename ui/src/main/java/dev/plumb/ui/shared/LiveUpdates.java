package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import dev.plumb.application.shared.ChangeBroadcaster;
import dev.plumb.application.shared.Changed;
import dev.plumb.domain.history.ItemRef;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Tells open screens what changed: gathered for a moment, in order, and each without waiting for
 * the others.
 */
@org.springframework.stereotype.Component
public class LiveUpdates implements ChangeBroadcaster {

    private static final int TELLERS = 4;

    private final ChangeGatherer gatherer;
    private final ExecutorService tellers;

    LiveUpdates() {
        this(
                new ChangeGatherer(),
                Executors.newFixedThreadPool(
                        TELLERS, Thread.ofPlatform().daemon().name("live-updates-", 1).factory()));
    }

    LiveUpdates(ChangeGatherer gatherer, ExecutorService tellers) {
        this.gatherer = gatherer;
        this.tellers = tellers;
    }

    /**
     * Tells for as long as the owner is attached, and again if it is attached again.
     *
     * @param onChange runs in the owner's UI, with its lock held
     */
    public Registration listen(Component owner, Consumer<Set<ItemRef>> onChange) {
        return listen(owner, Duration.ZERO, onChange);
    }

    /**
     * As {@link #listen(Component, Consumer)}, for what costs more to show again.
     *
     * @param pause no sooner than that after the last time
     */
    public Registration listen(Component owner, Duration pause, Consumer<Set<ItemRef>> onChange) {
        LiveListener listener = new LiveListener(gatherer, tellers, pause, onChange);
        Registration attach = owner.addAttachListener(event -> listener.begin(event.getUI()));
        Registration detach = owner.addDetachListener(_ -> listener.end());
        if (owner.isAttached()) {
            owner.getUI().ifPresent(listener::begin);
        }
        return Registration.combine(attach, detach, listener::end);
    }

    @Override
    public void broadcast(Changed changed) {
        gatherer.add(changed.item());
    }

    @PreDestroy
    void close() {
        gatherer.close();
        tellers.shutdownNow();
    }
}
