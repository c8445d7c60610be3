package dev.guanxi.sales.customer;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.platform.value.Ids;
import java.util.UUID;

/**
 * A customer. Sales never asks whether the customer exists: customer-service makes a provisional
 * party for an id that it has not seen.
 */
public record CustomerId(@JsonValue UUID value) {

    /** The id that everyone derives for a customer whom another system knows. */
    public static CustomerId knownTo(String source, String customerRef) {
        return new CustomerId(Ids.natural("customer", source, customerRef));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
