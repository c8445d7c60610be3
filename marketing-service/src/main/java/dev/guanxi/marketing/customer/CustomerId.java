package dev.guanxi.marketing.customer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A customer. Marketing never asks whether the customer exists: customer-service makes a
 * provisional party for an id that it has not seen.
 */
public record CustomerId(@JsonValue UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
