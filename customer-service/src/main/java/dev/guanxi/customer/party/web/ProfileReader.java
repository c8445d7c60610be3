package dev.guanxi.customer.party.web;

import dev.guanxi.customer.contact.ContactPoint;
import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.contact.Countries;
import dev.guanxi.customer.contact.PhoneNumbers;
import dev.guanxi.customer.custom.CallerFields;
import dev.guanxi.customer.custom.CustomValues;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.party.web.CustomerDetails.AddressDetails;
import dev.guanxi.customer.party.web.CustomerDetails.EmailDetails;
import dev.guanxi.customer.party.web.CustomerDetails.IdentityDetails;
import dev.guanxi.customer.party.web.CustomerDetails.PhoneDetails;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the caller wrote into a profile, and shows what the caller may see of it. */
@Component
@NamedInterface("view")
public class ProfileReader {

    private final PhoneNumbers phoneNumbers;
    private final CallerFields fields;
    private final JsonMapper json;

    ProfileReader(PhoneNumbers phoneNumbers, CallerFields fields, JsonMapper json) {
        this.phoneNumbers = phoneNumbers;
        this.fields = fields;
        this.json = json;
    }

    /** The profile of a customer that nobody knows yet. */
    Profile read(CustomerDetails details) {
        return read(details, Contacts.NONE, CustomValues.NONE);
    }

    /**
     * @param before where numbers that are already on record may be repeated as they are, and
     *     custom values that the caller does not see stay
     * @throws dev.guanxi.customer.contact.ImpossiblePhoneNumber for a new number that is none
     * @throws dev.guanxi.customer.contact.VerificationNotOnRecord when the caller claims one
     */
    Profile read(CustomerDetails details, Profile before) {
        return read(details, before.contacts(), before.custom());
    }

    private Profile read(CustomerDetails details, Contacts before, CustomValues custom) {
        List<Contacts.Address> addresses =
                stream(details.addresses()).map(ProfileReader::address).toList();
        String country =
                addresses.stream()
                        .map(Contacts.Address::country)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        Set<String> onRecord =
                before.phones().stream()
                        .map(Contacts.Phone::number)
                        .collect(Collectors.toUnmodifiableSet());
        return new Profile(
                details.kind(),
                new Profile.OwnData(
                        details.classification(),
                        fields.changed(
                                custom, Objects.requireNonNullElse(details.custom(), Map.of()))),
                new Profile.Name(
                        details.name().strip(),
                        text(details.givenName()),
                        text(details.familyName()),
                        stream(details.alternativeNames()).map(String::strip).toList()),
                TermsReader.day("dateOfBirth", details.dateOfBirth()),
                stream(details.identities()).map(ProfileReader::identity).toList(),
                new Contacts(
                        ContactPoint.written(addresses, before.addresses()),
                        ContactPoint.written(
                                stream(details.phones())
                                        .map(p -> phone(p, country, onRecord))
                                        .toList(),
                                before.phones()),
                        ContactPoint.written(
                                stream(details.emails()).map(ProfileReader::email).toList(),
                                before.emails())));
    }

    /** The customer as the caller may see it. */
    public CustomerView show(Customer customer) {
        return CustomerView.of(customer, fields.shown(customer.profile().custom()));
    }

    /** The profile as the caller would write it. */
    CustomerDetails write(Profile profile) {
        return ProfileWriter.write(
                profile,
                json.convertValue(fields.shown(profile.custom()), new TypeReference<>() {}));
    }

    private Contacts.Phone phone(
            PhoneDetails phone, @Nullable String country, Set<String> onRecord) {
        String number =
                onRecord.contains(phone.number())
                        ? phone.number()
                        : phoneNumbers.e164(phone.number(), country);
        return new Contacts.Phone(purpose(phone.purpose()), number, phone.terms());
    }

    private static Identity identity(IdentityDetails identity) {
        String type = identity.type();
        return new Identity(
                identity.source(),
                identity.externalId(),
                type == null ? null : Identity.Type.of(type));
    }

    private static Contacts.Address address(AddressDetails address) {
        return new Contacts.Address(
                purpose(address.purpose()),
                text(address.street()),
                text(address.city()),
                text(address.postalCode()),
                Countries.codeOrName(address.country()),
                address.terms());
    }

    private static Contacts.Email email(EmailDetails email) {
        return new Contacts.Email(
                purpose(email.purpose()), email.address().toLowerCase(Locale.ROOT), email.terms());
    }

    private static String purpose(@Nullable String purpose) {
        return purpose == null ? Contacts.MAIN : purpose;
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <T> Stream<T> stream(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
