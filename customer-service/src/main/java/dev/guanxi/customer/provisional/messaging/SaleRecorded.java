package dev.guanxi.customer.provisional.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matters here of {@code crm.sales.sale.recorded.v1}.
 *
 * @param customerId null when the sale is anonymous
 * @param customerRef the key under which the source knows the customer
 */
record SaleRecorded(String source, @Nullable UUID customerId, @Nullable String customerRef) {

    SaleRecorded {
        requireNonNull(source, "source is missing");
    }
}
