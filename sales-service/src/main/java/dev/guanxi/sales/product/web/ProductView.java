package dev.guanxi.sales.product.web;

import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.product.Product;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as the API shows it. What it costs the company stays inside. */
record ProductView(
        UUID id,
        String source,
        String productRef,
        String description,
        @Nullable Money unitPrice,
        @Nullable String category,
        Instant recordedAt) {

    static ProductView of(Product product) {
        return new ProductView(
                product.id().value(),
                product.origin().source(),
                product.origin().productRef(),
                product.details().description(),
                product.details().unitPrice(),
                product.details().category(),
                product.recordedAt());
    }
}
