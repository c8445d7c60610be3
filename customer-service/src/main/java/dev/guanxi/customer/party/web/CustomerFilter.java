package dev.guanxi.customer.party.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The query parameters that find customers; all that are given must fit. */
record CustomerFilter(
        @Parameter(
                        description =
                                "Words that occur in name, e-mail, phone or outside key, in any case"
                                        + " and without accents. One or two letters must begin a word.",
                        example = "harbour gif")
                @Nullable String q,
        @Parameter(description = "A whole e-mail address", example = "orders@harbour-gifts.example")
                @Nullable String email,
        @Parameter(
                        description = "A whole telephone number, however written",
                        example = "+44 20 7946 0018")
                @Nullable String phone,
        @Parameter(description = "The outside system, with externalId", example = "sap-01")
                @Nullable String source,
        @Parameter(description = "The customer's key there, with source", example = "17850")
                @Nullable String externalId,
        @Parameter(
                        description = "How the customer is served",
                        schema =
                                @Schema(
                                        allowableValues = {
                                            "national-account",
                                            "key-account",
                                            "small-medium-business",
                                            "consumer"
                                        }))
                @Nullable String classification,
        @Parameter(description = "The login of the seller who looks after it", example = "sam")
                @Nullable String owner,
        @Parameter(description = "The team that looks after it", example = "north")
                @Nullable String team,
        @Parameter(
                        description = "A role that the customer has, today or at roleAt",
                        schema =
                                @Schema(
                                        allowableValues = {
                                            "prospect",
                                            "customer",
                                            "dealer",
                                            "distributor",
                                            "supplier",
                                            "service-station",
                                            "partner"
                                        }))
                @Nullable String role,
        @Parameter(
                        description = "The day of role; absent: today (UTC)",
                        schema = @Schema(type = "string", format = "date"),
                        example = "2026-01-31")
                @Nullable String roleAt) {}
