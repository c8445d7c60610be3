package dev.guanxi.customer.masterdata.messaging;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.contact.Countries;
import dev.guanxi.customer.contact.PhoneNumbers;
import dev.guanxi.customer.masterdata.ErpRecord;
import dev.guanxi.customer.party.Identity;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the ERP's words into ours: countries, telephone numbers, e-mail addresses. */
@Component
class ErpCustomerReader {

    private final PhoneNumbers phoneNumbers;

    ErpCustomerReader(PhoneNumbers phoneNumbers) {
        this.phoneNumbers = phoneNumbers;
    }

    ErpRecord read(ErpCustomerRecorded message) {
        String country = Countries.codeOrName(message.country());
        return new ErpRecord(
                new Identity(message.source(), message.customerRef(), Identity.Type.ERP),
                message.recordedAt().toInstant().truncatedTo(ChronoUnit.MICROS),
                new ErpRecord.Fields(
                        message.kind(),
                        message.name().strip(),
                        addresses(message.addresses(), country),
                        phones(message.phones(), country),
                        emails(message.emails())));
    }

    /** A customer with a country but without addresses still has an address: that country. */
    private static @Nullable List<Contacts.Address> addresses(
            @Nullable List<ErpCustomerRecorded.Address> sent, @Nullable String country) {
        if (sent == null) {
            return country == null
                    ? null
                    : List.of(new Contacts.Address(Contacts.MAIN, null, null, null, country));
        }
        return sent.stream()
                .map(
                        address ->
                                new Contacts.Address(
                                        Contacts.MAIN,
                                        text(address.street()),
                                        text(address.city()),
                                        text(address.postalCode()),
                                        countryOf(address, country)))
                .filter(ErpCustomerReader::saysSomething)
                .distinct()
                .toList();
    }

    private static @Nullable String countryOf(
            ErpCustomerRecorded.Address address, @Nullable String ofCustomer) {
        String own = Countries.codeOrName(address.country());
        return own == null ? ofCustomer : own;
    }

    private static boolean saysSomething(Contacts.Address address) {
        return address.street() != null
                || address.city() != null
                || address.postalCode() != null
                || address.country() != null;
    }

    private @Nullable List<Contacts.Phone> phones(
            @Nullable List<String> sent, @Nullable String country) {
        return sent == null
                ? null
                : sent.stream()
                        .map(number -> phoneNumbers.e164WherePossible(number, country))
                        .distinct()
                        .map(number -> new Contacts.Phone(Contacts.MAIN, number))
                        .toList();
    }

    private static @Nullable List<Contacts.Email> emails(@Nullable List<String> sent) {
        return sent == null
                ? null
                : sent.stream()
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .distinct()
                        .map(address -> new Contacts.Email(Contacts.MAIN, address))
                        .toList();
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
