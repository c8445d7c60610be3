package dev.guanxi.customer.contact;

import java.util.Locale;

/**
 * Which contact point is meant, at one version of a customer.
 *
 * @param index from 0
 */
public record PointReference(ListName list, int index) {

    /** The form in JSON: a pointer into the customer. */
    public static final String PATTERN = "/(addresses|phones|emails)/\\d{1,2}";

    /** Reads a pointer of the form {@link #PATTERN}. */
    public static PointReference of(String pointer) {
        String[] parts = pointer.split("/");
        return new PointReference(
                ListName.valueOf(parts[1].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[2]));
    }

    /** The lists of {@link Contacts}. */
    public enum ListName {
        ADDRESSES,
        PHONES,
        EMAILS
    }
}
