package dev.plumb.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

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
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveUpdatesKaribuTest {

    private final Moments moments = new Moments();
    private final ExecutorService tellers = mock();
    private final LiveUpdates updates = new LiveUpdates(moments.gatherer(), tellers);
    private final Div view = new Div();
    private final List<Set<ItemRef>> told = new ArrayList<>();

    @BeforeEach
    void open() {
        MockVaadin.setup(new Routes());
        doAnswer(
                        call -> {
                            call.<Runnable>getArgument(0).run();
                            return null;
                        })
                .when(tellers)
                .execute(any());
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
        moments.pass();
        change(3);
        moments.pass();
        assertThat(told).isEmpty();
        MockVaadin.runUIQueue();
        assertThat(told).singleElement();
        assertThat(told.getFirst()).containsExactly(item(2), item(1), item(3));
    }

    @Test
    void a_screen_is_told_while_it_is_shown() {
        tell(1);
        assertThat(told).isEmpty();
        UI.getCurrent().add(view);
        tell(2);
        assertThat(told).containsExactly(Set.of(item(2)));
        UI.getCurrent().remove(view);
        tell(3);
        assertThat(told).containsExactly(Set.of(item(2)));
        UI.getCurrent().add(view);
        tell(4);
        assertThat(told).containsExactly(Set.of(item(2)), Set.of(item(4)));
    }

    @Test
    void what_is_dear_to_show_is_told_no_sooner_than_a_pause_after_the_last_time() {
        Div dear = new Div();
        List<Set<ItemRef>> paced = new ArrayList<>();
        updates.listen(dear, Duration.ofDays(1), paced::add);
        UI.getCurrent().add(dear, view);

        tell(1);
        tell(2);

        assertThat(paced).containsExactly(Set.of(item(1)));
        assertThat(told).containsExactly(Set.of(item(1)), Set.of(item(2)));
    }

    private void tell(long id) {
        change(id);
        moments.pass();
        MockVaadin.runUIQueue();
    }

    private void change(long id) {
        updates.broadcast(new Changed(item(id)));
    }

    private static ItemRef item(long id) {
        return new ItemRef(ItemKind.OPPORTUNITY, id);
    }
}
