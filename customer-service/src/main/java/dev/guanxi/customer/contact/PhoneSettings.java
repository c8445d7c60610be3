package dev.guanxi.customer.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param defaultRegion ISO 3166-1 alpha-2: whose national numbers are meant when nothing else says
 */
@Validated
@ConfigurationProperties("customer.phones")
record PhoneSettings(@NotNull @Pattern(regexp = "[A-Z]{2}") String defaultRegion) {}
