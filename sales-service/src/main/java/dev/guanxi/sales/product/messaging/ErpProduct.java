package dev.guanxi.sales.product.messaging;

import dev.guanxi.platform.problem.RuleBroken;
import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.product.Product;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** The data of {@code erp.product.recorded.v1}. */
record ErpProduct(
        String source,
        String productRef,
        String description,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal unitCost,
        @Nullable String currency,
        @Nullable String category,
        Instant recordedAt) {

    static final String TYPE = "erp.product.recorded.v1";

    Product.Origin origin() {
        return new Product.Origin(source, productRef);
    }

    Product.Details details() {
        return new Product.Details(description, money(unitPrice), money(unitCost), category);
    }

    private @Nullable Money money(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        try {
            return new Money(amount, Currency.getInstance(String.valueOf(currency)));
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("unknown-currency", currency + " is not a currency of ISO 4217");
        }
    }
}
