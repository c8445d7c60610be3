package dev.guanxi.customer.party.web;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.contact.Countries;
import dev.guanxi.customer.contact.PhoneNumbers;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.party.web.CustomerDetails.AddressDetails;
import dev.guanxi.customer.party.web.CustomerDetails.EmailDetails;
import dev.guanxi.customer.party.web.CustomerDetails.IdentityDetails;
import dev.guanxi.customer.party.web.CustomerDetails.PhoneDetails;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the caller wrote into a profile, and shows a profile as the caller would write it. */
@Component
class ProfileReader {

    private final PhoneNumbers phoneNumbers;

    ProfileReader(PhoneNumbers phoneNumbers) {
        this.phoneNumbers = phoneNumbers;
    }

    /**
     * @param before where numbers that are already on record may be repeated as they are
     * @throws dev.guanxi.customer.party.ImpossiblePhoneNumber for a new number that is none
     */
    Profile read(CustomerDetails details, Contacts before) {
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
                details.classification(),
                new Profile.Name(
                        details.name().strip(),
                        text(details.givenName()),
                        text(details.familyName())),
                stream(details.identities())
                        .map(i -> new Identity(i.source(), i.externalId()))
                        .toList(),
                new Contacts(
                        addresses,
                        stream(details.phones()).map(p -> phone(p, country, onRecord)).toList(),
                        stream(details.emails()).map(ProfileReader::email).toList()));
    }

    CustomerDetails write(Profile profile) {
        Contacts contacts = profile.contacts();
        return new CustomerDetails(
                profile.kind(),
                profile.classification(),
                profile.name().display(),
                profile.name().given(),
                profile.name().family(),
                profile.identities().stream()
                        .map(i -> new IdentityDetails(i.source(), i.externalId()))
                        .toList(),
                contacts.addresses().stream()
                        .map(
                                a ->
                                        new AddressDetails(
                                                a.purpose(),
                                                a.street(),
                                                a.city(),
                                                a.postalCode(),
                                                a.country()))
                        .toList(),
                contacts.phones().stream()
                        .map(p -> new PhoneDetails(p.purpose(), p.number()))
                        .toList(),
                contacts.emails().stream()
                        .map(e -> new EmailDetails(e.purpose(), e.address()))
                        .toList());
    }

    private Contacts.Phone phone(
            PhoneDetails phone, @Nullable String country, Set<String> onRecord) {
        String number =
                onRecord.contains(phone.number())
                        ? phone.number()
                        : phoneNumbers.e164(phone.number(), country);
        return new Contacts.Phone(purpose(phone.purpose()), number);
    }

    private static Contacts.Address address(AddressDetails address) {
        return new Contacts.Address(
                purpose(address.purpose()),
                text(address.street()),
                text(address.city()),
                text(address.postalCode()),
                Countries.codeOrName(address.country()));
    }

    private static Contacts.Email email(EmailDetails email) {
        return new Contacts.Email(
                purpose(email.purpose()), email.address().toLowerCase(Locale.ROOT));
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
