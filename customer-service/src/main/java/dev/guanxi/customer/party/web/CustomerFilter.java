package dev.guanxi.customer.party.web;

import dev.guanxi.customer.contact.PhoneNumbers;
import dev.guanxi.customer.party.CustomerSearch;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.platform.problem.Malformed;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Locale;
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
                @Nullable String externalId) {

    CustomerSearch.Match match(PhoneNumbers phoneNumbers) {
        return new CustomerSearch.Match(q, emailSought(), phoneSought(phoneNumbers), identity());
    }

    private @Nullable String emailSought() {
        return email == null ? null : storable(email).strip().toLowerCase(Locale.ROOT);
    }

    /** An unescaped + arrives as a blank. */
    private @Nullable String phoneSought(PhoneNumbers phoneNumbers) {
        if (phone == null) {
            return null;
        }
        String text = phone.startsWith(" ") ? "+" + phone.strip() : phone;
        return phoneNumbers.e164WherePossible(storable(text), null);
    }

    private @Nullable Identity identity() {
        if (source == null && externalId == null) {
            return null;
        }
        if (source == null || externalId == null) {
            throw new Malformed(
                    "incomplete-identity", "'source' and 'externalId' are given together");
        }
        return new Identity(storable(source), storable(externalId));
    }

    /** Nothing stored has NUL in it, and PostgreSQL refuses to look for it. */
    private static String storable(String text) {
        return text.replace('\0', ' ');
    }
}
