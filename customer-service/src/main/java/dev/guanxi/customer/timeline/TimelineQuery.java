package dev.guanxi.customer.timeline;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a timeline is wanted; what is null does not restrict.
 *
 * @param words what the subject must contain, each word of it
 */
public record TimelineQuery(Sort sort, Author author, @Nullable String words, Period period) {

    /** Of any channel, direction and author, and of any time. */
    public static TimelineQuery ofKinds(Set<InteractionKind> kinds) {
        return new TimelineQuery(
                new Sort(null, kinds, null), new Author(null, null), null, new Period(null, null));
    }

    /**
     * What sort of contact.
     *
     * @param kinds any of them; none: all
     */
    public record Sort(
            @Nullable Channel channel, Set<InteractionKind> kinds, @Nullable Direction direction) {}

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
