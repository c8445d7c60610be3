package dev.guanxi.customer.party.web;

import dev.guanxi.customer.contact.PointReference;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** That a contact point does not lead to the customer after all. */
record WithdrawVerificationRequest(
        @NotNull
                @Pattern(
                        regexp = PointReference.PATTERN,
                        message = "must point into the customer like /phones/0")
                @Schema(example = "/phones/0")
                String contactPoint) {}
