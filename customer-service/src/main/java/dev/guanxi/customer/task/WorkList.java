package dev.guanxi.customer.task;

import dev.guanxi.platform.security.Reach;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of all customers are wanted; what is null does not restrict.
 *
 * @param dueBefore the first moment after those that are wanted
 * @param reach of whoever asks: tasks of customers that it covers are listed, and those that the
 *     asker has or has planned
 */
public record WorkList(
        @Nullable String assignee,
        Task.@Nullable State state,
        Plan.@Nullable Priority priority,
        @Nullable Instant dueBefore,
        Reach reach) {

    /** Whoever asks for the own tasks sees all of them, whatever the customers. */
    public boolean isOfTheAsker() {
        return reach.login().equals(assignee);
    }
}
