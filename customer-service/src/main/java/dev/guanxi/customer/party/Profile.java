package dev.guanxi.customer.party;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.standing.Classification;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that people and other systems say about a customer, and may correct.
 *
 * @param classification null: nobody has decided yet
 */
public record Profile(
        Kind kind,
        @Nullable Classification classification,
        Name name,
        List<Identity> identities,
        Contacts contacts) {

    public Profile {
        identities = identities.stream().distinct().toList();
    }

    /** What kind of customer it is. */
    public enum Kind {
        ORGANISATION,
        PERSON;

        /** The word in JSON and in the database. */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param display how the customer is shown and written to
     * @param given the given name of a person, when known apart
     * @param family the family name of a person, when known apart
     */
    public record Name(String display, @Nullable String given, @Nullable String family) {

        public static Name of(String display) {
            return new Name(display, null, null);
        }
    }

    /** The profile of a customer that is also known under this key. */
    public Profile with(Identity identity) {
        List<Identity> all = Stream.concat(identities.stream(), Stream.of(identity)).toList();
        return new Profile(kind, classification, name, all, contacts);
    }
}
