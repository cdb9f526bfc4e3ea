package dev.plumb.application.opportunities;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** People who begin something at the same moment. */
public final class Crowd implements AutoCloseable {

    private final int size;
    private final ExecutorService people;

    public Crowd(int size) {
        this.size = size;
        this.people = Executors.newFixedThreadPool(size);
    }

    /**
     * @param acts by the number of the person, from 0
     * @return what came of each, once all have ended
     */
    public <T> List<Future<T>> together(IntFunction<Callable<T>> acts) throws InterruptedException {
        var start = new CyclicBarrier(size);
        List<Callable<T>> tries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Callable<T> act = acts.apply(i);
            tries.add(() -> {
                start.await();
                return act.call();
            });
        }
        return people.invokeAll(tries);
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
