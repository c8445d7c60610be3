package dev.guanxi.customer.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of all customers are wanted; what is null does not restrict.
 *
 * @param dueBefore the first moment after those that are wanted
 */
public record WorkList(
        @Nullable String assignee,
        Task.@Nullable State state,
        Plan.@Nullable Priority priority,
        @Nullable Instant dueBefore) {}
