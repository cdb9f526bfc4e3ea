package dev.plumb.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeGathererTest {

    private final Moments moments = new Moments();
    private final ChangeGatherer gatherer = moments.gatherer();
    private final List<Set<ItemRef>> told = new ArrayList<>();

    @Test
    void changes_of_a_moment_come_as_one_in_their_order() {
        gatherer.listen(told::add);
        LongStream.of(3, 1, 2, 1).forEach(id -> gatherer.add(item(id)));
        assertThat(told).isEmpty();
        moments.pass();
        gatherer.add(item(4));
        moments.pass();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).containsExactly(item(3), item(1), item(2));
        assertThat(told.getLast()).containsExactly(item(4));
    }

    @Test
    void none_is_lost_whoever_changes_at_once() throws InterruptedException {
        try (ChangeGatherer real = new ChangeGatherer()) {
            LinkedBlockingQueue<Set<ItemRef>> heard = new LinkedBlockingQueue<>();
            real.listen(heard::add);
            IntStream.range(0, 10_000).parallel().forEach(id -> real.add(item(id)));
            List<ItemRef> all = new ArrayList<>();
            while (all.size() < 10_000) {
                all.addAll(next(heard));
            }
            assertThat(all).doesNotHaveDuplicates().hasSize(10_000);
        }
    }

    @Test
    void a_failing_listener_harms_no_other() {
        gatherer.listen(_ -> {
            throw new IllegalStateException("on purpose");
        });
        gatherer.listen(told::add);
        for (long id = 1; id <= 2; id++) {
            gatherer.add(item(id));
            moments.pass();
        }
        assertThat(told).containsExactly(Set.of(item(1)), Set.of(item(2)));
    }

    @Test
    void who_left_is_told_no_more() {
        List<Set<ItemRef>> left = new ArrayList<>();
        gatherer.listen(left::add).remove();
        gatherer.listen(told::add);
        gatherer.add(item(1));
        moments.pass();
        assertThat(told).hasSize(1);
        assertThat(left).isEmpty();
    }

    private static Set<ItemRef> next(LinkedBlockingQueue<Set<ItemRef>> heard)
            throws InterruptedException {
        @Nullable Set<ItemRef> items = heard.poll(10, TimeUnit.SECONDS);
        assertThat(items).isNotNull();
        return items;
    }

    private static ItemRef item(long id) {
        return new ItemRef(ItemKind.OPPORTUNITY, id);
    }
}
