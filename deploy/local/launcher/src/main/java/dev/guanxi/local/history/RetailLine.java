package dev.guanxi.local.history;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One line of a document; the quantity is positive on invoices and on credit notes alike. */
public record RetailLine(
        String productRef, @Nullable String description, int quantity, BigDecimal unitPrice) {

    BigDecimal amount() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }
}
