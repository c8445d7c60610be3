package dev.guanxi.customer.party.web;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.custom.CustomValues;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.standing.Classification;
import dev.guanxi.platform.security.ShowsFields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A customer as the API shows it.
 *
 * @param version the same as the ETag and the version of its event
 */
@NamedInterface("view")
@ShowsFields("customer")
public record CustomerView(
        @Schema(example = "a4e70114-fe4b-5bd3-a694-2f4a2f186917") UUID id,
        Profile.Kind kind,
        Customer.Status status,
        @Nullable Classification classification,
        @Nullable String owner,
        @Nullable String team,
        String name,
        @Nullable String givenName,
        @Nullable String familyName,
        List<String> alternativeNames,
        @Nullable LocalDate dateOfBirth,
        List<Identity> identities,
        List<Contacts.Address> addresses,
        List<Contacts.Phone> phones,
        List<Contacts.Email> emails,
        @Schema(
                        implementation = Object.class,
                        types = "object",
                        description =
                                "Values of custom fields by name, those that the caller may read",
                        example = CustomerDetails.CUSTOM_EXAMPLE)
                CustomValues custom,
        Instant createdAt,
        long version) {

    /**
     * @param custom the values that the caller may see
     */
    static CustomerView of(Customer customer, CustomValues custom) {
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
                profile.name().alternatives(),
                profile.dateOfBirth(),
                profile.identities(),
                contacts.addresses(),
                contacts.phones(),
                contacts.emails(),
                custom,
                customer.createdAt(),
                customer.version());
    }
}
