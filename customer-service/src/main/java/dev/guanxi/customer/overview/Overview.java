package dev.guanxi.customer.overview;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.value.CustomerValue;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a customer at one moment, in short.
 *
 * @param value null until analytics has said something
 */
public record Overview(
        Customer customer,
        Ties ties,
        Business business,
        Contacts contacts,
        @Nullable CustomerValue value) {}
