package dev.guanxi.analytics.profile;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An opportunity as last heard of.
 *
 * @param expected value × probability; nothing once it is closed
 * @param sequence the aggregate's version, by which late news are told from new ones
 */
public record Opportunity(BigDecimal expected, boolean open, long sequence, Instant at) {

    boolean isNewerThan(Opportunity known) {
        return sequence != known.sequence ? sequence > known.sequence : at.isAfter(known.at);
    }
}
