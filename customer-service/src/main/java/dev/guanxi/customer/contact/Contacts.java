package dev.guanxi.customer.contact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a customer is reached; in each list the most important comes first. */
public record Contacts(List<Address> addresses, List<Phone> phones, List<Email> emails) {

    public static final Contacts NONE = new Contacts(List.of(), List.of(), List.of());

    /** The purpose of what came without one. */
    public static final String MAIN = "main";

    /**
     * @throws PreferredTwice when a list has two points of one purpose that are to be used first
     */
    public Contacts {
        addresses = List.copyOf(addresses);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        ContactPoint.requireOnePreferred(addresses);
        ContactPoint.requireOnePreferred(phones);
        ContactPoint.requireOnePreferred(emails);
    }

    /**
     * @param by null takes the verification away
     * @throws NoSuchContactPoint when the list is shorter
     */
    public Contacts verified(PointReference point, @Nullable Verification by) {
        int index = point.index();
        return switch (point.list()) {
            case ADDRESSES ->
                    new Contacts(ContactPoint.verified(addresses, index, by), phones, emails);
            case PHONES ->
                    new Contacts(addresses, ContactPoint.verified(phones, index, by), emails);
            case EMAILS ->
                    new Contacts(addresses, phones, ContactPoint.verified(emails, index, by));
        };
    }

    /**
     * @param country ISO 3166-1 alpha-2, or the name where no code is known
     */
    public record Address(
            String purpose,
            @Nullable String street,
            @Nullable String city,
            @Nullable String postalCode,
            @Nullable String country,
            @JsonUnwrapped Terms terms)
            implements ContactPoint<Address> {

        public Address(
                String purpose,
                @Nullable String street,
                @Nullable String city,
                @Nullable String postalCode,
                @Nullable String country) {
            this(purpose, street, city, postalCode, country, Terms.NONE);
        }

        @Override
        public Object place() {
            return Arrays.asList(street, city, postalCode, country);
        }

        @Override
        public Address on(Terms other) {
            return new Address(purpose, street, city, postalCode, country, other);
        }
    }

    /**
     * @param number E.164 ({@code +442079460018}); as the ERP wrote it where it is no number
     */
    public record Phone(String purpose, String number, @JsonUnwrapped Terms terms)
            implements ContactPoint<Phone> {

        public Phone(String purpose, String number) {
            this(purpose, number, Terms.NONE);
        }

        @Override
        public Object place() {
            return number;
        }

        @Override
        public Phone on(Terms other) {
            return new Phone(purpose, number, other);
        }
    }

    /**
     * @param address in lower case
     */
    public record Email(String purpose, String address, @JsonUnwrapped Terms terms)
            implements ContactPoint<Email> {

        public Email(String purpose, String address) {
            this(purpose, address, Terms.NONE);
        }

        @Override
        public Object place() {
            return address;
        }

        @Override
        public Email on(Terms other) {
            return new Email(purpose, address, other);
        }
    }
}
