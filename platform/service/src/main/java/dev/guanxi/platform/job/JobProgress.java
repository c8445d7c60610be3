package dev.guanxi.platform.job;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is.
 *
 * @param done items that are dealt with
 * @param total null while nobody knows
 * @param counts what became of the items, by the kind's own words
 * @param position where to go on, in the kind's own form; null at the beginning
 */
public record JobProgress(
        long done, @Nullable Long total, Map<String, Long> counts, @Nullable String position) {

    public static final JobProgress NONE = new JobProgress(0, null, Map.of(), null);

    public JobProgress {
        counts = Map.copyOf(counts);
    }

    public long count(String word) {
        return counts.getOrDefault(word, 0L);
    }

    public JobProgress at(String newPosition) {
        return new JobProgress(done, total, counts, newPosition);
    }

    public JobProgress of(long newTotal) {
        return new JobProgress(done, newTotal, counts, position);
    }

    /** With so many more items done, and what became of them. */
    public JobProgress plus(long more, Map<String, Long> became) {
        Map<String, Long> sums = new TreeMap<>(counts);
        became.forEach((word, count) -> sums.merge(word, count, Long::sum));
        return new JobProgress(done + more, total, sums, position);
    }
}
