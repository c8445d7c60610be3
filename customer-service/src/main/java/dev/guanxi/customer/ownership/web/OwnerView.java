package dev.guanxi.customer.ownership.web;

import dev.guanxi.customer.party.Customer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a customer now.
 *
 * @param version of the customer, the same as the ETag
 */
record OwnerView(
        UUID customerId,
        @Schema(example = "sam") @Nullable String owner,
        @Schema(example = "north") @Nullable String team,
        long version) {

    static OwnerView of(Customer customer) {
        return new OwnerView(
                customer.id().value(),
                customer.standing().ownership().owner(),
                customer.standing().ownership().team(),
                customer.version());
    }
}
