package dev.guanxi.sales.product;

import dev.guanxi.platform.value.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the company sells, in the state that its source recorded last.
 *
 * @param version 1 for the first state, one more for each that differed
 */
public record Product(
        ProductId id, Origin origin, Details details, Instant recordedAt, long version) {

    /**
     * @param source the system whose product it is
     * @param productRef the product's key there
     */
    public record Origin(String source, String productRef) {}

    /**
     * @param unitPrice list price of one unit without tax, or null when there is none
     * @param unitCost what one unit costs the company, or null when not known
     */
    public record Details(
            String description,
            @Nullable Money unitPrice,
            @Nullable Money unitCost,
            @Nullable String category) {}

    static Product first(Origin origin, Details details, Instant recordedAt) {
        return new Product(
                ProductId.knownTo(origin.source(), origin.productRef()),
                origin,
                details,
                recordedAt,
                1);
    }

    /**
     * The state after another word about the product: this one when that word is older. A later
     * word that says nothing new still counts as the latest.
     */
    Product corrected(Details newDetails, Instant at) {
        if (at.isBefore(recordedAt)) {
            return this;
        }
        long next = newDetails.equals(details) ? version : version + 1;
        return new Product(id, origin, newDetails, at, next);
    }
}
