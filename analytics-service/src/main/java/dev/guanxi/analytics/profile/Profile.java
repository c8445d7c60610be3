package dev.guanxi.analytics.profile;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.guanxi.analytics.rating.Quadrant;
import dev.guanxi.analytics.rating.Rfm;
import dev.guanxi.analytics.rating.Segment;
import dev.guanxi.analytics.rating.Tier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that analytics knows of a customer's value, as it is published: whole each time.
 *
 * @param revision counts the versions of this profile; the highest is the present one
 * @param asOf the moment that the figures hold for
 * @param mergedInto the customer with whose figures this one's count; then all figures here are
 *     zero
 * @param causedBy the event that changed it last, null when a new model did
 */
public record Profile(
        UUID customerId,
        long revision,
        Instant asOf,
        String currency,
        @Nullable Instant firstPurchaseAt,
        @Nullable Instant lastPurchaseAt,
        int documents,
        Totals totals,
        @Nullable Integer recencyDays,
        int frequency,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal monetary,
        @Nullable Rfm rfm,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal current,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal potential,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal clv,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal clvWithPotential,
        Tier tier,
        Quadrant quadrant,
        Segment segment,
        String modelVersion,
        @Nullable UUID mergedInto,
        @Nullable Cause causedBy) {

    public static final String TOPIC = "analytics.customer-profile";
    public static final String TYPE = "analytics.customer-profile.updated.v1";

    /** The event that changed the profile. */
    public record Cause(UUID eventId, String type, Instant at) {}
}
