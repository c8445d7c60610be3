package dev.guanxi.sales.product;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.platform.value.Ids;
import java.util.UUID;

public record ProductId(@JsonValue UUID value) {

    /** The id that everyone derives for a product whom another system knows. */
    public static ProductId knownTo(String source, String productRef) {
        return new ProductId(Ids.natural("product", source, productRef));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
