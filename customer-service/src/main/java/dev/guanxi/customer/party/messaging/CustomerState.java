package dev.guanxi.customer.party.messaging;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.standing.Classification;
import dev.guanxi.customer.standing.Role;
import dev.guanxi.customer.standing.RolePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payload of {@code crm.customer.customer.*}: the customer in full. */
record CustomerState(
        UUID customerId,
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
        List<RoleState> roles,
        long version) {

    /** Both days belong to the period. */
    record RoleState(Role role, LocalDate from, @Nullable LocalDate until) {

        static RoleState of(RolePeriod role) {
            return new RoleState(role.role(), role.period().from(), role.period().until());
        }
    }

    static CustomerState of(Customer customer) {
        Profile profile = customer.profile();
        Contacts contacts = profile.contacts();
        return new CustomerState(
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
                customer.standing().roles().stream().map(RoleState::of).toList(),
                customer.version());
    }
}
