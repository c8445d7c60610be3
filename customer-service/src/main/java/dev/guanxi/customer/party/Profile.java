package dev.guanxi.customer.party;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.custom.CustomValues;
import dev.guanxi.customer.standing.Classification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that people and other systems say about a customer, and may correct.
 *
 * @param dateOfBirth of a person, where known
 */
public record Profile(
        Kind kind,
        OwnData own,
        Name name,
        @Nullable LocalDate dateOfBirth,
        List<Identity> identities,
        Contacts contacts) {

    /**
     * @throws ImpossibleDateOfBirth when it is not of a person, or from before 1900
     */
    public Profile {
        identities = identities.stream().distinct().toList();
        if (dateOfBirth != null) {
            ImpossibleDateOfBirth.unlessOf(kind, dateOfBirth);
        }
    }

    /**
     * What only we say of the customer; no other system overwrites it.
     *
     * @param classification null: nobody has decided yet
     * @param custom the values of custom fields, those of retired fields included
     */
    public record OwnData(@Nullable Classification classification, CustomValues custom) {

        public static final OwnData NONE = new OwnData(null, CustomValues.NONE);
    }

    public @Nullable Classification classification() {
        return own.classification();
    }

    public CustomValues custom() {
        return own.custom();
    }

    /** The profile with other values of custom fields. */
    public Profile with(CustomValues custom) {
        return new Profile(
                kind,
                new OwnData(own.classification(), custom),
                name,
                dateOfBirth,
                identities,
                contacts);
    }

    /** What kind of customer it is. */
    public enum Kind {
        ORGANISATION,
        PERSON,
        HOUSEHOLD;

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
     * @param alternatives other names, in another script for example, found like the one shown
     */
    public record Name(
            String display,
            @Nullable String given,
            @Nullable String family,
            List<String> alternatives) {

        public Name {
            alternatives = alternatives.stream().distinct().toList();
        }

        public Name(String display, @Nullable String given, @Nullable String family) {
            this(display, given, family, List.of());
        }

        public static Name of(String display) {
            return new Name(display, null, null);
        }
    }

    /** Whether all is the same, what kind of keys the identities are included. */
    boolean saysTheSameAs(Profile other) {
        return equals(other) && types().equals(other.types());
    }

    private List<Optional<Identity.Type>> types() {
        return identities.stream().map(identity -> Optional.ofNullable(identity.type())).toList();
    }

    /** The profile of a customer that is also known under this key; what is said of it stays. */
    public Profile with(Identity identity) {
        List<Identity> all = new ArrayList<>(identities);
        int at = all.indexOf(identity);
        if (at < 0) {
            all.add(identity);
        } else if (all.get(at).type() == null) {
            all.set(at, identity);
        }
        return new Profile(kind, own, name, dateOfBirth, all, contacts);
    }

    public Profile with(Contacts changed) {
        return new Profile(kind, own, name, dateOfBirth, identities, changed);
    }
}
