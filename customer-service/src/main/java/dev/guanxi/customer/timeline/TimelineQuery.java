package dev.guanxi.customer.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a timeline is wanted; what is null does not restrict.
 *
 * @param words what the subject must contain, each word of it
 */
public record TimelineQuery(Sort sort, Author author, @Nullable String words, Period period) {

    /** What sort of contact. */
    public record Sort(
            @Nullable Channel channel,
            @Nullable InteractionKind kind,
            @Nullable Direction direction) {}

    /**
     * @param service who told of it
     * @param by the employee or system on our side
     */
    public record Author(@Nullable String service, @Nullable String by) {}

    /**
     * @param from the first moment
     * @param to the first moment after it
     */
    public record Period(@Nullable Instant from, @Nullable Instant to) {}
}
