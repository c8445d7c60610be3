package dev.guanxi.customer.live;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param heartbeat how long a stream is silent at most
 * @param lifetime after which a stream ends, so that none outlives its token by long; the client
 *     comes back
 * @param perUser how many streams one user may have open at one instance
 * @param total how many all users together may
 */
@Validated
@ConfigurationProperties("customer.live")
public record LiveSettings(
        @NotNull Duration heartbeat,
        @NotNull Duration lifetime,
        @Positive int perUser,
        @Positive int total) {}
