package dev.plumb.ui.shared;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;

/** Time that passes when the test says so. */
final class Moments {

    private final List<Runnable> scheduled = new ArrayList<>();

    ChangeGatherer gatherer() {
        ScheduledExecutorService thread = mock();
        when(thread.schedule(any(Runnable.class), anyLong(), any()))
                .then(call -> {
                    scheduled.add(call.getArgument(0));
                    return null;
                });
        return new ChangeGatherer(thread);
    }

    /** All that was scheduled comes about, in this thread. */
    void pass() {
        List<Runnable> due = List.copyOf(scheduled);
        scheduled.clear();
        due.forEach(Runnable::run);
    }
}
