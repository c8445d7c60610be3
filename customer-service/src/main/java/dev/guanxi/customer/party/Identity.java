package dev.guanxi.customer.party;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.platform.value.Ids;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Under which key an outside system knows a customer. One key belongs to one customer, so
 * identities are equal by their key: the type only says what it is.
 *
 * @param source the outside system
 * @param externalId its key there, compared character by character
 * @param type null: nobody has said
 */
public record Identity(String source, String externalId, @Nullable Type type) {

    public Identity(String source, String externalId) {
        this(source, externalId, null);
    }

    /** The id that everyone derives from this key; sales of that system carry it. */
    public CustomerId naturalId() {
        return new CustomerId(Ids.natural("customer", source, externalId));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Identity identity
                && source.equals(identity.source)
                && externalId.equals(identity.externalId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, externalId);
    }

    /** What kind of key it is, for people who look at it. */
    public enum Type {
        ERP,
        WEB_SHOP,
        LOYALTY_CARD,
        SOCIAL_ACCOUNT,
        PHONE,
        E_MAIL,
        OTHER;

        /**
         * @throws UnknownIdentityType when there is no such word
         */
        public static Type of(String word) {
            return Arrays.stream(values())
                    .filter(type -> type.toString().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new UnknownIdentityType(word));
        }

        /** The word in JSON and in the database. */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
