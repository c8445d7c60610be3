package dev.guanxi.local.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a report: the median, its spread, and whether its bar holds. */
final class BenchResult {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private boolean holds = true;

    private BenchResult(String name, Series series, String unit) {
        fields.put("name", name);
        fields.put("value", rounded(series.median()));
        fields.put("unit", unit);
        fields.put("least", rounded(series.least()));
        fields.put("greatest", rounded(series.greatest()));
        fields.put("rounds", series.rounds().size());
    }

    /** A figure that informs and has no bar. */
    static BenchResult figure(String name, Series series, String unit) {
        return new BenchResult(name, series, unit);
    }

    static BenchResult atLeast(double bar, String name, Series series, String unit) {
        BenchResult result = new BenchResult(name, series, unit);
        return result.bar(bar, series.median() >= bar);
    }

    static BenchResult atMost(double bar, String name, Series series, String unit) {
        BenchResult result = new BenchResult(name, series, unit);
        return result.bar(bar, series.median() <= bar);
    }

    /** The same figure relative to what it is compared with. */
    BenchResult against(String other, @Nullable Double ratio) {
        if (ratio != null) {
            fields.put("ratio", Math.round(ratio * 1000) / 1000.0);
        }
        fields.put("against", other);
        return this;
    }

    boolean holds() {
        return holds;
    }

    Map<String, Object> fields() {
        return fields;
    }

    private BenchResult bar(double bar, boolean holding) {
        holds = holding;
        fields.put("bar", bar);
        fields.put("holds", holding);
        return this;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
