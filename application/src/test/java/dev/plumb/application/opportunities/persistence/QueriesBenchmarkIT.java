package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.persistence.BulkRows;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.domain.access.UserId;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells how long each question takes with a million leads and a hundred thousand deals. */
@Tag("benchmark")
@DatabaseTest
class QueriesBenchmarkIT {

    private static final Logger log = LoggerFactory.getLogger(QueriesBenchmarkIT.class);
    private static final int OPPORTUNITIES = 1_100_000;
    private static final int RUNS = 5;

    @Autowired ApplicationContext context;

    @Autowired CurrentActor currentActor;

    @Autowired JdbcClient jdbc;

    @Test
    void medians() {
        BulkRows.load(jdbc, OPPORTUNITIES);
        var questions = new EveryQuestion(context, OPPORTUNITIES).all();
        questions.forEach((name, question) -> measure(name, question, BulkRows.READER));
        jdbc.sql("update opportunity set visibility = 'OWNER' where phase = 'DEAL'").update();
        questions.forEach((name, question) -> {
            if (name.contains("board") || name.contains("cards")) {
                measure(name + " for one who sees little", question, BulkRows.REP);
            }
        });
    }

    private void measure(String name, Runnable question, long reader) {
        long median =
                LongStream.generate(() -> nanoseconds(question, reader))
                        .limit(RUNS)
                        .sorted()
                        .skip(RUNS / 2)
                        .findFirst()
                        .orElseThrow();
        log.info("{} ms  {}", "%8.1f".formatted(median / 1e6), name);
    }

    private long nanoseconds(Runnable question, long reader) {
        long start = System.nanoTime();
        currentActor.as(new UserId(reader), question);
        return System.nanoTime() - start;
    }
}
