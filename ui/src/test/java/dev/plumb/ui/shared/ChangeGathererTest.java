package dev.plumb.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeGathererTest {

    @Test
    void changes_of_a_moment_come_as_one_in_their_order() throws InterruptedException {
        try (ChangeGatherer gatherer = new ChangeGatherer()) {
            LinkedBlockingQueue<Set<ItemRef>> told = new LinkedBlockingQueue<>();
            gatherer.listen(told::add);
            LongStream.of(3, 1, 2, 1).forEach(id -> gatherer.add(item(id)));
            assertThat(next(told)).containsExactly(item(3), item(1), item(2));
        }
    }

    @Test
    void none_is_lost_whoever_changes_at_once() throws InterruptedException {
        try (ChangeGatherer gatherer = new ChangeGatherer()) {
            LinkedBlockingQueue<Set<ItemRef>> told = new LinkedBlockingQueue<>();
            gatherer.listen(told::add);
            IntStream.range(0, 10_000).parallel().forEach(id -> gatherer.add(item(id)));
            List<ItemRef> all = new ArrayList<>();
            while (all.size() < 10_000) {
                all.addAll(next(told));
            }
            assertThat(all).doesNotHaveDuplicates().hasSize(10_000);
        }
    }

    @Test
    void a_failing_listener_harms_no_other() throws InterruptedException {
        try (ChangeGatherer gatherer = new ChangeGatherer()) {
            CountDownLatch told = new CountDownLatch(2);
            gatherer.listen(_ -> {
                throw new IllegalStateException("on purpose");
            });
            gatherer.listen(_ -> told.countDown());
            gatherer.add(item(1));
            assertThat(told.await(1, TimeUnit.SECONDS)).isFalse();
            gatherer.add(item(2));
            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void who_left_is_told_no_more() throws InterruptedException {
        try (ChangeGatherer gatherer = new ChangeGatherer()) {
            LinkedBlockingQueue<Set<ItemRef>> left = new LinkedBlockingQueue<>();
            LinkedBlockingQueue<Set<ItemRef>> told = new LinkedBlockingQueue<>();
            gatherer.listen(left::add).remove();
            gatherer.listen(told::add);
            gatherer.add(item(1));
            assertThat(next(told)).hasSize(1);
            assertThat(left).isEmpty();
        }
    }

    private static Set<ItemRef> next(LinkedBlockingQueue<Set<ItemRef>> told)
            throws InterruptedException {
        @Nullable Set<ItemRef> items = told.poll(10, TimeUnit.SECONDS);
        assertThat(items).isNotNull();
        return items;
    }

    private static ItemRef item(long id) {
        return new ItemRef(ItemKind.OPPORTUNITY, id);
    }
}
