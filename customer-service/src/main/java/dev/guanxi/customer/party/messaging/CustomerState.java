package dev.guanxi.customer.party.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.custom.CustomValues;
import dev.guanxi.customer.field.FieldCatalog;
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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> alternativeNames,
        @Nullable LocalDate dateOfBirth,
        List<Identity> identities,
        List<Contacts.Address> addresses,
        List<Contacts.Phone> phones,
        List<Contacts.Email> emails,
        List<RoleState> roles,
        @Nullable CustomValues custom,
        long version) {

    /** Both days belong to the period. */
    record RoleState(Role role, LocalDate from, @Nullable LocalDate until) {

        static RoleState of(RolePeriod role) {
            return new RoleState(role.role(), role.period().from(), role.period().until());
        }
    }

    /**
     * @param fields those of which the values are told
     */
    static CustomerState of(Customer customer, FieldCatalog fields) {
        Profile profile = customer.profile();
        CustomValues custom = profile.custom().only(name -> fields.inUse(name).isPresent());
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
                profile.name().alternatives(),
                profile.dateOfBirth(),
                profile.identities(),
                contacts.addresses(),
                contacts.phones(),
                contacts.emails(),
                customer.standing().roles().stream().map(RoleState::of).toList(),
                custom.isEmpty() ? null : custom,
                customer.version());
    }
}
