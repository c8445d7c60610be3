package dev.guanxi.customer.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which part of a timeline is wanted; what is null does not restrict. */
public record TimelineQuery(
        @Nullable Channel channel,
        @Nullable InteractionKind kind,
        @Nullable Direction direction,
        @Nullable String service,
        Period period) {

    /**
     * @param from the first moment
     * @param to the first moment after it
     */
    public record Period(@Nullable Instant from, @Nullable Instant to) {}
}
