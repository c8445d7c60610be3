package dev.guanxi.local.bench;

import org.HdrHistogram.Histogram;

/** How long requests took that were sent one after the other. */
record Latencies(Histogram microseconds) {

    private static final double P95 = 95;

    static Latencies of(int requests, Runnable request) {
        Histogram histogram = new Histogram(3);
        for (int i = 0; i < requests; i++) {
            long begun = System.nanoTime();
            request.run();
            histogram.recordValue((System.nanoTime() - begun) / 1000);
        }
        return new Latencies(histogram);
    }

    double p95Millis() {
        return microseconds.getValueAtPercentile(P95) / 1000.0;
    }
}
