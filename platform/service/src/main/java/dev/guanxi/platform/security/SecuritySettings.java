package dev.guanxi.platform.security;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * @param issuer the OpenID Connect issuer, exactly as tokens name it
 * @param audience what a token must be meant for
 * @param rolesClaim the claim that lists the caller's roles
 * @param teamsClaim the claim that lists the caller's teams
 * @param policy which role may do what
 */
@Validated
@ConfigurationProperties("guanxi.security")
record SecuritySettings(
        @NotBlank String issuer,
        @NotBlank String audience,
        @NotBlank String rolesClaim,
        @NotBlank String teamsClaim,
        Resource policy) {}
