package dev.guanxi.customer.merge;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.customer.party.CustomerId;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That one customer was merged into another, and perhaps split off again.
 *
 * @param pair the two, as they were then
 * @param take what was chosen for single fields
 * @param split null: they are one
 * @param version 1, and 2 once it is split
 */
public record Merge(
        MergeId id,
        Pair pair,
        Map<String, Choice> take,
        Decision merged,
        @Nullable Decision split,
        long version) {

    static Merge of(Pair pair, Map<String, Choice> take, Decision decision) {
        return new Merge(MergeId.next(), pair, Map.copyOf(take), decision, null, 1);
    }

    Merge splitBy(Decision decision) {
        return new Merge(id, pair, take, merged, decision, version + 1);
    }

    /**
     * @param survivor into which it was merged; it may be merged itself by now
     */
    public record Pair(CustomerId survivor, CustomerId absorbed) {}

    /** Who decided so, and when. */
    public record Decision(Instant at, String by) {}

    /** Whose value a field keeps. */
    public enum Choice {
        OWN,
        OTHER,
        BOTH;

        /** The word in JSON and in the database. */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
