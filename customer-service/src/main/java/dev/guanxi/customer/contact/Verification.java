package dev.guanxi.customer.contact;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * That somebody has made sure that a customer is reached there.
 *
 * @param by the login of the employee
 * @param method how, in a word like {@code call-back} or {@code code}
 */
public record Verification(
        Instant at,
        @Schema(example = "amy") String by,
        @Schema(example = "call-back") String method) {}
