package dev.guanxi.customer.task;

import java.time.Instant;

/** Tells others what became of a task. */
public interface TaskPublication {

    /** Publishes this version with the running transaction. */
    void publish(Task version, Instant at);
}
