package dev.guanxi.analytics.rating;

import org.jspecify.annotations.Nullable;

/** What a model says of a customer's figures. */
public record Verdict(@Nullable Rfm rfm, Tier tier, Quadrant quadrant, Segment segment) {

    /** Equal for two verdicts that nobody would treat differently. */
    public String fingerprint() {
        String score = rfm == null ? "-" : rfm.score();
        return tier.word() + ' ' + quadrant.word() + ' ' + segment.word() + ' ' + score;
    }
}
