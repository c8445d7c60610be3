package dev.guanxi.platform.outbox;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param source the {@code ce_source} of everything this service publishes
 * @param retention how long published rows stay, so that a lost replication slot can be made good
 * @param daysAhead for how many days partitions are made in advance
 * @param validate whether each payload is held against its schema (tests: yes)
 */
@Validated
@ConfigurationProperties("guanxi.outbox")
record OutboxSettings(
        @NotBlank String source,
        @DefaultValue("7d") Duration retention,
        @DefaultValue("7") int daysAhead,
        @DefaultValue("false") boolean validate) {}
