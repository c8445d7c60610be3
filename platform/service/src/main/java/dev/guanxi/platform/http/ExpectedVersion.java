package dev.guanxi.platform.http;

import dev.guanxi.platform.problem.StaleVersion;

/**
 * The version that the caller last saw, from {@code If-Match: "7"}. A controller method that takes
 * it as a parameter answers 428 when the header is missing.
 */
public record ExpectedVersion(long value) {

    /**
     * @throws StaleVersion when the resource has moved on
     */
    public void mustBe(long current) {
        if (value != current) {
            throw new StaleVersion(value);
        }
    }

    /** The entity tag of a version, quotes included. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
