package dev.guanxi.customer.party.messaging;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payload of {@code crm.customer.customer.*}: the customer in full. */
record CustomerState(
        UUID customerId,
        Profile.Kind kind,
        Customer.Status status,
        String name,
        @Nullable String givenName,
        @Nullable String familyName,
        List<Identity> identities,
        List<Contacts.Address> addresses,
        List<Contacts.Phone> phones,
        List<Contacts.Email> emails,
        long version) {

    static CustomerState of(Customer customer) {
        Profile profile = customer.profile();
        Contacts contacts = profile.contacts();
        return new CustomerState(
                customer.id().value(),
                profile.kind(),
                customer.status(),
                profile.name().display(),
                profile.name().given(),
                profile.name().family(),
                profile.identities(),
                contacts.addresses(),
                contacts.phones(),
                contacts.emails(),
                customer.version());
    }
}
