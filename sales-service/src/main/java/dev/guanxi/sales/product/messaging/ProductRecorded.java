package dev.guanxi.sales.product.messaging;

import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.product.Product;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of {@code crm.sales.product.recorded.v1}: the product's full state. */
record ProductRecorded(
        UUID productId,
        String source,
        String productRef,
        String description,
        @Nullable Money unitPrice,
        @Nullable Money unitCost,
        @Nullable String category) {

    static final String TYPE = "crm.sales.product.recorded.v1";

    static ProductRecorded of(Product product) {
        return new ProductRecorded(
                product.id().value(),
                product.origin().source(),
                product.origin().productRef(),
                product.details().description(),
                product.details().unitPrice(),
                product.details().unitCost(),
                product.details().category());
    }
}
