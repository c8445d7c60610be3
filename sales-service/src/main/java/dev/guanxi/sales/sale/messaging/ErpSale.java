package dev.guanxi.sales.sale.messaging;

import dev.guanxi.platform.problem.RuleBroken;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.interaction.SalesChannel;
import dev.guanxi.sales.product.ProductId;
import dev.guanxi.sales.product.ProductLine;
import dev.guanxi.sales.sale.Sale;
import dev.guanxi.sales.sale.SaleKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data of {@code erp.sale.recorded.v1}; its shape has been held against the schema. */
record ErpSale(
        String source,
        String documentId,
        SaleKind kind,
        @Nullable String customerRef,
        Instant occurredAt,
        String currency,
        @Nullable SalesChannel channel,
        @Nullable String country,
        @Nullable String returnOf,
        List<Line> lines) {

    static final String TYPE = "erp.sale.recorded.v1";

    record Line(
            String productRef,
            @Nullable String description,
            BigDecimal quantity,
            BigDecimal unitPrice,
            @Nullable BigDecimal unitCost) {

        ProductLine of(String source) {
            return new ProductLine(
                    ProductId.knownTo(source, productRef),
                    productRef,
                    description,
                    quantity,
                    unitPrice,
                    unitCost);
        }
    }

    /**
     * @throws RuleBroken when the document means nothing, well-formed as it is
     */
    Sale sale() {
        return new Sale(
                new Sale.Document(source, documentId, kind, customerRef, returnOf),
                new Sale.Circumstances(
                        customerRef == null ? null : CustomerId.knownTo(source, customerRef),
                        occurredAt,
                        knownCurrency(),
                        channel,
                        country),
                lines.stream().map(line -> line.of(source)).toList());
    }

    private Currency knownCurrency() {
        try {
            return Currency.getInstance(currency);
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("unknown-currency", currency + " is not a currency of ISO 4217");
        }
    }
}
