package dev.guanxi.gateway.openapi;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param client the public client as which the issuer knows the page
 * @param files where the page's files lie on the class path
 */
@Validated
@ConfigurationProperties("guanxi.gateway.page")
record PageSettings(@NotBlank String client, @NotBlank String files) {}
