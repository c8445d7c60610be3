package dev.guanxi.analytics.rating;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Quintiles of recency, frequency and monetary value; 5 is best. */
public record Rfm(int r, int f, int m) {

    /** The three digits in a row. */
    @JsonProperty
    public String score() {
        return "" + r + f + m;
    }
}
