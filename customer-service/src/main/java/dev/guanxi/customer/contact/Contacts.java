package dev.guanxi.customer.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a customer is reached; in each list the most important comes first. */
public record Contacts(List<Address> addresses, List<Phone> phones, List<Email> emails) {

    public static final Contacts NONE = new Contacts(List.of(), List.of(), List.of());

    /** The purpose of what came without one. */
    public static final String MAIN = "main";

    public Contacts {
        addresses = List.copyOf(addresses);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
    }

    /**
     * @param country ISO 3166-1 alpha-2, or the name where no code is known
     */
    public record Address(
            String purpose,
            @Nullable String street,
            @Nullable String city,
            @Nullable String postalCode,
            @Nullable String country) {}

    /**
     * @param number E.164 ({@code +442079460018}); as the ERP wrote it where it is no number
     */
    public record Phone(String purpose, String number) {}

    /**
     * @param address in lower case
     */
    public record Email(String purpose, String address) {}
}
