package dev.plumb.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dev.plumb.application.shared.Changed;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveUpdatesKaribuTest {

    private final LiveUpdates updates = new LiveUpdates();
    private final Div view = new Div();
    private final List<Set<ItemRef>> told = new ArrayList<>();

    @BeforeEach
    void open() {
        MockVaadin.setup(new Routes());
        updates.listen(view, told::add);
    }

    @AfterEach
    void close() {
        updates.close();
        MockVaadin.tearDown();
    }

    @Test
    void a_screen_that_is_busy_is_told_later_and_loses_nothing() {
        UI.getCurrent().add(view);
        change(2);
        change(1);
        pause();
        change(3);
        pause();
        assertThat(told).isEmpty();
        assertThat(within(() -> told.stream().mapToInt(Set::size).sum() == 3)).isTrue();
        assertThat(told.stream().flatMap(Set::stream)).containsExactly(item(2), item(1), item(3));
    }

    @Test
    void a_screen_is_told_while_it_is_shown() {
        change(1);
        pause();
        UI.getCurrent().add(view);
        change(2);
        assertThat(within(() -> told.contains(Set.of(item(2))))).isTrue();
        UI.getCurrent().remove(view);
        change(3);
        pause();
        MockVaadin.runUIQueue();
        assertThat(told).containsExactly(Set.of(item(2)));
        UI.getCurrent().add(view);
        change(4);
        assertThat(within(() -> told.contains(Set.of(item(4))))).isTrue();
    }

    private void change(long id) {
        updates.broadcast(new Changed(item(id)));
    }

    private static void pause() {
        LockSupport.parkNanos(ChangeGatherer.MOMENT.multipliedBy(3).toNanos());
    }

    private static boolean within(BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            MockVaadin.runUIQueue();
        }
        return holds.getAsBoolean();
    }

    private static ItemRef item(long id) {
        return new ItemRef(ItemKind.OPPORTUNITY, id);
    }
}
