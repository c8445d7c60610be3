package dev.guanxi.customer.party.web;

import dev.guanxi.customer.contact.Terms;
import dev.guanxi.customer.contact.Verification;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.standing.Classification;
import dev.guanxi.platform.http.PlainText;
import dev.guanxi.platform.security.TakesFields;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the caller may say about a customer, when recording and when correcting. */
@TakesFields("customer")
record CustomerDetails(
        @NotNull Profile.Kind kind,
        @Nullable @Schema(example = "key-account") Classification classification,
        @NotBlank
                @Size(max = 300)
                @Pattern(regexp = PlainText.LINES, message = NO_TEXT)
                @Schema(example = "Harbour Gifts Ltd")
                String name,
        @Nullable @Size(max = 150) @Pattern(regexp = PlainText.LINES, message = NO_TEXT)
                String givenName,
        @Nullable @Size(max = 150) @Pattern(regexp = PlainText.LINES, message = NO_TEXT)
                String familyName,
        @Nullable
                @Size(max = 10)
                @Schema(description = "Other names, in another script for example; searched, too")
                List<
                                @NotBlank @Size(max = 300)
                                @Pattern(regexp = PlainText.LINES, message = NO_TEXT) String>
                        alternativeNames,
        @Nullable
                @Schema(
                        format = "date",
                        example = "1984-06-30",
                        description = "Of a person: from 1900 on, not in the future")
                String dateOfBirth,
        @Nullable @Size(max = 50) List<@NotNull @Valid IdentityDetails> identities,
        @Nullable @Size(max = 50) List<@NotNull @Valid AddressDetails> addresses,
        @Nullable @Size(max = 50) List<@NotNull @Valid PhoneDetails> phones,
        @Nullable @Size(max = 50) List<@NotNull @Valid EmailDetails> emails,
        @Nullable
                @Schema(
                        implementation = Object.class,
                        types = "object",
                        description =
                                "Values of custom fields by name: text, number, true or false, or"
                                        + " money. With a token, the document lists them.",
                        example = CUSTOM_EXAMPLE)
                Map<String, @Nullable JsonNode> custom) {

    static final String CUSTOM_EXAMPLE =
            """
            {"contractEnd":"2027-01-31","fleetSize":40,"budget":{"amount":"12.50","currency":"EUR"}}
            """;

    /** What PostgreSQL and JSON can both hold. */
    static final String NO_TEXT = "must not contain NUL or half characters";

    private static final String WORD = "[a-z][a-z0-9-]*";
    private static final String NO_WORD = "must be a lower-case word like delivery";

    private static final String FIRST_DAY = "The first day; absent: since ever";
    private static final String LAST_DAY = "The last day; absent: no end is known";
    private static final String PREFERRED = "The one of its purpose to be used first";
    private static final String VERIFICATION =
            "May be repeated as it is on record; recorded by POST .../verify";

    record IdentityDetails(
            @NotNull
                    @Pattern(
                            regexp = "[a-z0-9][a-z0-9._-]{0,62}",
                            message = "must be the name of a system like sap-01")
                    @Schema(example = "sap-01")
                    String source,
            @NotBlank
                    @Size(max = 64)
                    @Pattern(
                            regexp = "[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]+",
                            message = "must not contain control characters")
                    @Schema(example = "17850")
                    String externalId,
            @Nullable
                    @Schema(
                            example = "erp",
                            allowableValues = {
                                "erp",
                                "web-shop",
                                "loyalty-card",
                                "social-account",
                                "phone",
                                "e-mail",
                                "other"
                            })
                    String type) {}

    record AddressDetails(
            @Nullable
                    @Size(max = 64)
                    @Pattern(regexp = WORD, message = NO_WORD)
                    @Schema(example = "delivery", defaultValue = "main")
                    String purpose,
            @Nullable
                    @Size(max = 300)
                    @Pattern(regexp = PlainText.LINES, message = NO_TEXT)
                    @Schema(example = "3 Quay Street")
                    String street,
            @Nullable
                    @Size(max = 150)
                    @Pattern(regexp = PlainText.LINES, message = NO_TEXT)
                    @Schema(example = "Bristol")
                    String city,
            @Nullable
                    @Size(max = 20)
                    @Pattern(regexp = PlainText.LINES, message = NO_TEXT)
                    @Schema(example = "BS1 5TY")
                    String postalCode,
            @Nullable
                    @Size(max = 100)
                    @Pattern(regexp = PlainText.LINES, message = NO_TEXT)
                    @Schema(example = "GB", description = "ISO 3166-1 alpha-2 code or name")
                    String country,
            @Nullable @Schema(format = "date", description = FIRST_DAY) String validFrom,
            @Nullable @Schema(format = "date", description = LAST_DAY) String validUntil,
            @Nullable @Schema(description = PREFERRED) Boolean preferred,
            @Nullable @Schema(description = VERIFICATION) Verification verification) {

        Terms terms() {
            return TermsReader.read(validFrom, validUntil, preferred, verification);
        }
    }

    record PhoneDetails(
            @Nullable
                    @Size(max = 64)
                    @Pattern(regexp = WORD, message = NO_WORD)
                    @Schema(example = "mobile", defaultValue = "main")
                    String purpose,
            @NotBlank
                    @Size(max = 40)
                    @Pattern(regexp = PlainText.LINES, message = NO_TEXT)
                    @Schema(example = "+44 20 7946 0018")
                    String number,
            @Nullable @Schema(format = "date", description = FIRST_DAY) String validFrom,
            @Nullable @Schema(format = "date", description = LAST_DAY) String validUntil,
            @Nullable @Schema(description = PREFERRED) Boolean preferred,
            @Nullable @Schema(description = VERIFICATION) Verification verification) {

        Terms terms() {
            return TermsReader.read(validFrom, validUntil, preferred, verification);
        }
    }

    record EmailDetails(
            @Nullable
                    @Size(max = 64)
                    @Pattern(regexp = WORD, message = NO_WORD)
                    @Schema(example = "billing", defaultValue = "main")
                    String purpose,
            @NotNull
                    @Size(max = 254)
                    @Pattern(
                            regexp =
                                    "[^@\\s\\u0000-\\u001F\\uD800-\\uDFFF]+@[^@\\s\\u0000-\\u001F\\uD800-\\uDFFF]+",
                            message = "must be an e-mail address")
                    @Schema(example = "orders@harbour-gifts.example")
                    String address,
            @Nullable @Schema(format = "date", description = FIRST_DAY) String validFrom,
            @Nullable @Schema(format = "date", description = LAST_DAY) String validUntil,
            @Nullable @Schema(description = PREFERRED) Boolean preferred,
            @Nullable @Schema(description = VERIFICATION) Verification verification) {

        Terms terms() {
            return TermsReader.read(validFrom, validUntil, preferred, verification);
        }
    }
}
