package dev.guanxi.customer.party.web;

import static dev.guanxi.customer.party.web.TermsReader.preferred;
import static dev.guanxi.customer.party.web.TermsReader.text;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.contact.Terms;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.party.web.CustomerDetails.AddressDetails;
import dev.guanxi.customer.party.web.CustomerDetails.EmailDetails;
import dev.guanxi.customer.party.web.CustomerDetails.IdentityDetails;
import dev.guanxi.customer.party.web.CustomerDetails.PhoneDetails;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Shows a profile as the caller would write it: what a patch is applied to. */
final class ProfileWriter {

    private ProfileWriter() {}

    /**
     * @param custom the values of custom fields that the caller sees
     */
    static CustomerDetails write(Profile profile, Map<String, @Nullable JsonNode> custom) {
        Contacts contacts = profile.contacts();
        return new CustomerDetails(
                profile.kind(),
                profile.classification(),
                profile.name().display(),
                profile.name().given(),
                profile.name().family(),
                profile.name().alternatives(),
                text(profile.dateOfBirth()),
                profile.identities().stream().map(ProfileWriter::identity).toList(),
                contacts.addresses().stream().map(ProfileWriter::address).toList(),
                contacts.phones().stream().map(ProfileWriter::phone).toList(),
                contacts.emails().stream().map(ProfileWriter::email).toList(),
                custom);
    }

    private static IdentityDetails identity(Identity identity) {
        Identity.Type type = identity.type();
        return new IdentityDetails(
                identity.source(), identity.externalId(), type == null ? null : type.toString());
    }

    private static AddressDetails address(Contacts.Address address) {
        Terms terms = address.terms();
        return new AddressDetails(
                address.purpose(),
                address.street(),
                address.city(),
                address.postalCode(),
                address.country(),
                text(terms.validFrom()),
                text(terms.validUntil()),
                preferred(terms),
                terms.verification());
    }

    private static PhoneDetails phone(Contacts.Phone phone) {
        Terms terms = phone.terms();
        return new PhoneDetails(
                phone.purpose(),
                phone.number(),
                text(terms.validFrom()),
                text(terms.validUntil()),
                preferred(terms),
                terms.verification());
    }

    private static EmailDetails email(Contacts.Email email) {
        Terms terms = email.terms();
        return new EmailDetails(
                email.purpose(),
                email.address(),
                text(terms.validFrom()),
                text(terms.validUntil()),
                preferred(terms),
                terms.verification());
    }
}
