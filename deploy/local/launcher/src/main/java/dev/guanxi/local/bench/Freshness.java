package dev.guanxi.local.bench;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/** What one round measured, in microseconds inside and milliseconds outside. */
final class Freshness {

    private static final long LONGEST = 120_000_000;

    private final Histogram kafka = new Histogram(LONGEST, 3);
    private final Histogram profile = new Histogram(LONGEST, 3);
    private long changes;
    private long refused;

    /** Clocks of one machine are read by three programs: a stray negative counts as nothing. */
    void kafkaAfter(long microseconds) {
        kafka.recordValue(Math.clamp(microseconds, 0, LONGEST));
    }

    void profileAfter(long microseconds) {
        profile.recordValue(Math.clamp(microseconds, 0, LONGEST));
    }

    void count(long made, long notMade) {
        changes = made;
        refused = notMade;
    }

    double changes() {
        return changes;
    }

    double refused() {
        return refused;
    }

    double toKafka(double percentile) {
        return kafka.getValueAtPercentile(percentile) / 1000.0;
    }

    double toProfile(double percentile) {
        return profile.getValueAtPercentile(percentile) / 1000.0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.UK,
                "commit to Kafka p50 %.0f ms, p99 %.0f ms (%d); to profile p50 %.0f ms, p99 %.0f ms"
                        + " (%d); refused %d",
                toKafka(50),
                toKafka(99),
                kafka.getTotalCount(),
                toProfile(50),
                toProfile(99),
                profile.getTotalCount(),
                refused);
    }
}
