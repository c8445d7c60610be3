package dev.guanxi.customer.provisional;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Identity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a sale names.
 *
 * @param source the system that sold
 * @param key under which it knows the customer, when the sale says so
 */
public record Buyer(CustomerId id, String source, @Nullable String key) {

    Customer provisional(Instant at) {
        if (key != null) {
            Identity identity = new Identity(source, key);
            if (identity.naturalId().equals(id)) {
                return Customer.provisional(id, called(key), List.of(identity), at);
            }
        }
        String shortId = id.toString().substring(0, 8);
        return Customer.provisional(id, called("Customer " + shortId), List.of(), at);
    }

    private String called(String name) {
        return name + " (" + source + ")";
    }
}
