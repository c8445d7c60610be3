package dev.guanxi.customer.party;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.standing.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A customer at one version. Versions count from 1 without gaps; each is published once, in full.
 */
public record Customer(
        CustomerId id,
        Status status,
        Profile profile,
        Standing standing,
        Instant createdAt,
        long version) {

    /**
     * A customer that somebody has recorded. Known to an outside system, it takes the id derived
     * from its first identity, which sales of that system carry already or will carry.
     */
    public static Customer registered(Profile profile, Instant at) {
        CustomerId id =
                profile.identities().isEmpty()
                        ? CustomerId.next()
                        : profile.identities().getFirst().naturalId();
        return new Customer(id, Status.ACTIVE, profile, Standing.NONE, at, 1);
    }

    /** A customer of whom no more is known than under which id, and mostly key, it has bought. */
    public static Customer provisional(
            CustomerId id, String name, List<Identity> identities, Instant at) {
        Profile profile =
                new Profile(
                        Profile.Kind.ORGANISATION,
                        null,
                        Profile.Name.of(name),
                        identities,
                        Contacts.NONE);
        return new Customer(id, Status.PROVISIONAL, profile, Standing.NONE, at, 1);
    }

    /** The next version, or empty when the profile says nothing new of an active customer. */
    public Optional<Customer> changedTo(Profile changed) {
        if (status == Status.ACTIVE && profile.equals(changed)) {
            return Optional.empty();
        }
        return Optional.of(
                new Customer(id, Status.ACTIVE, changed, standing, createdAt, version + 1));
    }

    /**
     * The next version, or empty when the standing is the same. A provisional customer stays one:
     * that somebody looks after it tells nothing of who it is.
     */
    public Optional<Customer> standingAs(Standing changed) {
        if (standing.equals(changed)) {
            return Optional.empty();
        }
        return Optional.of(new Customer(id, status, profile, changed, createdAt, version + 1));
    }

    /** All ids under which others may speak of this customer: its own, and derived ones. */
    public Set<CustomerId> ids() {
        return Stream.concat(Stream.of(id), profile.identities().stream().map(Identity::naturalId))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Provisional: only the id is known, from a sale. Active: somebody has recorded it. */
    public enum Status {
        PROVISIONAL,
        ACTIVE;

        /** The word in JSON and in the database. */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
