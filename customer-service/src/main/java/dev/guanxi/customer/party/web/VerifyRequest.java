package dev.guanxi.customer.party.web;

import dev.guanxi.customer.contact.PointReference;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** That a contact point leads to the customer, and how that was found out. */
record VerifyRequest(
        @NotNull
                @Pattern(
                        regexp = PointReference.PATTERN,
                        message = "must point into the customer like /phones/0")
                @Schema(example = "/phones/0")
                String contactPoint,
        @NotNull
                @Size(max = 64)
                @Pattern(
                        regexp = "[a-z][a-z0-9-]*",
                        message = "must be a lower-case word like call-back")
                @Schema(example = "call-back")
                String method) {}
