package dev.guanxi.customer.party;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.standing.Ownership;
import dev.guanxi.customer.standing.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A customer at one version. Versions count from 1 without gaps; each is published once, in full.
 *
 * @param absorbed the ids of customers that were merged into this one, directly or through others
 */
public record Customer(
        CustomerId id,
        Status status,
        Profile profile,
        Standing standing,
        Instant createdAt,
        Set<CustomerId> absorbed,
        long version) {

    public Customer {
        absorbed = Set.copyOf(absorbed);
    }

    /**
     * A customer that somebody has recorded. Known to an outside system, it takes the id derived
     * from its first identity, which sales of that system carry already or will carry.
     */
    public static Customer registered(Profile profile, Instant at) {
        CustomerId id =
                profile.identities().isEmpty()
                        ? CustomerId.next()
                        : profile.identities().getFirst().naturalId();
        return new Customer(id, Status.ACTIVE, profile, Standing.NONE, at, Set.of(), 1);
    }

    /** As it was, but owned from the first. */
    Customer ownedFromTheFirst(String owner) {
        return new Customer(
                id,
                status,
                profile,
                standing.ownedBy(new Ownership(owner, null)),
                createdAt,
                absorbed,
                version);
    }

    /** A customer of whom no more is known than under which id, and mostly key, it has bought. */
    public static Customer provisional(
            CustomerId id, String name, List<Identity> identities, Instant at) {
        Profile profile =
                new Profile(
                        Profile.Kind.ORGANISATION,
                        Profile.OwnData.NONE,
                        Profile.Name.of(name),
                        null,
                        identities,
                        Contacts.NONE);
        return new Customer(id, Status.PROVISIONAL, profile, Standing.NONE, at, Set.of(), 1);
    }

    /** The next version, or empty when the profile says nothing new of an active customer. */
    public Optional<Customer> changedTo(Profile changed) {
        if (status == Status.ACTIVE && profile.saysTheSameAs(changed)) {
            return Optional.empty();
        }
        return Optional.of(
                new Customer(
                        id, Status.ACTIVE, changed, standing, createdAt, absorbed, version + 1));
    }

    /** The next version, which says what an earlier one said. */
    public Customer restoredTo(Status earlierStatus, Profile earlier) {
        return new Customer(id, earlierStatus, earlier, standing, createdAt, absorbed, version + 1);
    }

    /**
     * The next version, or empty when the standing is the same. A provisional customer stays one:
     * that somebody looks after it tells nothing of who it is.
     */
    public Optional<Customer> standingAs(Standing changed) {
        if (standing.equals(changed)) {
            return Optional.empty();
        }
        return Optional.of(
                new Customer(id, status, profile, changed, createdAt, absorbed, version + 1));
    }

    /**
     * The next version, with all of it as given.
     *
     * @param present all customers that are merged into it from now on
     */
    public Customer next(
            Status as, Profile changed, Standing stands, Collection<CustomerId> present) {
        return new Customer(id, as, changed, stands, createdAt, Set.copyOf(present), version + 1);
    }

    /**
     * The same version with other content: of a merged customer that nobody sees, and whose data
     * are kept until it is split off again.
     */
    public Customer keeping(Profile own, Standing stands, Collection<CustomerId> present) {
        return new Customer(id, status, own, stands, createdAt, Set.copyOf(present), version);
    }

    public boolean isMerged() {
        return status == Status.MERGED;
    }

    /**
     * All ids under which others may speak of this customer: its own, those of customers that were
     * merged into it, and derived ones.
     */
    public Set<CustomerId> ids() {
        return Stream.of(
                        Stream.of(id),
                        absorbed.stream(),
                        profile.identities().stream().map(Identity::naturalId))
                .flatMap(ids -> ids)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Provisional: only the id is known, from a sale. Active: somebody has recorded it. Merged:
     * another customer answers for it.
     */
    public enum Status {
        PROVISIONAL,
        ACTIVE,
        MERGED;

        /** The word in JSON and in the database. */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
