package dev.guanxi.customer.party.web;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.standing.Classification;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the API shows it.
 *
 * @param version the same as the ETag and the version of its event
 */
record CustomerView(
        @Schema(example = "a4e70114-fe4b-5bd3-a694-2f4a2f186917") UUID id,
        Profile.Kind kind,
        Customer.Status status,
        @Nullable Classification classification,
        @Nullable String owner,
        @Nullable String team,
        String name,
        @Nullable String givenName,
        @Nullable String familyName,
        List<Identity> identities,
        List<Contacts.Address> addresses,
        List<Contacts.Phone> phones,
        List<Contacts.Email> emails,
        Instant createdAt,
        long version) {

    static CustomerView of(Customer customer) {
        Profile profile = customer.profile();
        Contacts contacts = profile.contacts();
        return new CustomerView(
                customer.id().value(),
                profile.kind(),
                customer.status(),
                profile.classification(),
                customer.standing().ownership().owner(),
                customer.standing().ownership().team(),
                profile.name().display(),
                profile.name().given(),
                profile.name().family(),
                profile.identities(),
                contacts.addresses(),
                contacts.phones(),
                contacts.emails(),
                customer.createdAt(),
                customer.version());
    }
}
