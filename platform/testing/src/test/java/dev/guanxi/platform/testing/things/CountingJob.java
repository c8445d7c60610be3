package dev.guanxi.platform.testing.things;

import dev.guanxi.platform.job.Job;
import dev.guanxi.platform.job.JobKind;
import dev.guanxi.platform.job.JobProgress;
import dev.guanxi.platform.job.JobRun;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts up to its parameter, one row of {@code seen} in each chunk. */
record CountingJob(JdbcClient jdbc) implements JobKind {

    /** What a test lets happen in the chunk of an owner, after its row is written. */
    static final Map<String, Accident> ACCIDENTS = new ConcurrentHashMap<>();

    static final AtomicInteger OPENED = new AtomicInteger();

    interface Accident {

        void happen(long done);
    }

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public JobRun open(Job job) {
        OPENED.incrementAndGet();
        long last = Long.parseLong(job.parameters());
        return progress -> {
            long number = progress.done() + 1;
            jdbc.sql("INSERT INTO seen (subject, times) VALUES (?, 1)")
                    .param(job.owner() + "-" + number)
                    .update();
            ACCIDENTS.getOrDefault(job.owner(), done -> {}).happen(number);
            JobProgress after =
                    progress.plus(1, Map.of("counted", 1L)).of(last).at(String.valueOf(number));
            return number == last ? JobRun.Step.last(after) : JobRun.Step.goingOn(after);
        };
    }
}
