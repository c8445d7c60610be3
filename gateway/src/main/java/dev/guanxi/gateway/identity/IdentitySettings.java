package dev.guanxi.gateway.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param issuer exactly as it stands in the tokens
 * @param audience must be among those a token names
 * @param timeout for one question to the issuer
 * @param restraint for this long its answer is not asked for again
 */
@Validated
@ConfigurationProperties("guanxi.gateway.identity")
public record IdentitySettings(
        @NotNull URI issuer,
        @NotBlank String audience,
        @NotNull Duration timeout,
        @NotNull Duration restraint) {}
