package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.plumb.application.shared.ChangeBroadcaster;
import dev.plumb.application.shared.Changed;
import dev.plumb.domain.history.ItemRef;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.function.Consumer;

/** Tells open screens what changed, gathered for a moment, in order. */
@org.springframework.stereotype.Component
public class LiveUpdates implements ChangeBroadcaster {

    private final ChangeGatherer gatherer = new ChangeGatherer();

    /**
     * Tells for as long as the owner is attached; if it is attached again, from then on.
     *
     * @param onChange runs in the owner's UI, with its lock held
     */
    public Registration listen(Component owner, Consumer<Set<ItemRef>> onChange) {
        LiveListener listener = new LiveListener(gatherer, onChange);
        Registration attach = owner.addAttachListener(event -> listener.begin(event.getUI()));
        Registration detach = owner.addDetachListener(_ -> listener.end());
        owner.getUI().filter(_ -> owner.isAttached()).ifPresent(listener::begin);
        return Registration.combine(attach, detach, listener::end);
    }

    @Override
    public void broadcast(Changed changed) {
        gatherer.add(changed.item());
    }

    @PreDestroy
    void close() {
        gatherer.close();
    }

    /** What is registered while its owner is attached. */
    private static final class LiveListener implements Consumer<Set<ItemRef>> {

        private final ChangeGatherer gatherer;
        private final Consumer<Set<ItemRef>> onChange;
        private volatile UI ui = new UI();

        LiveListener(ChangeGatherer gatherer, Consumer<Set<ItemRef>> onChange) {
            this.gatherer = gatherer;
            this.onChange = onChange;
        }

        void begin(UI attachedTo) {
            ui = attachedTo;
            gatherer.add(this);
        }

        void end() {
            gatherer.remove(this);
        }

        @Override
        public void accept(Set<ItemRef> items) {
            ui.access(() -> onChange.accept(items));
        }
    }
}
