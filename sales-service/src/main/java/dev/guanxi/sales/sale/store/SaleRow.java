package dev.guanxi.sales.sale.store;

import dev.guanxi.sales.product.ProductLine;
import dev.guanxi.sales.sale.Sale;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** One row of {@code sale}, as it is handed to PostgreSQL: a column each. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record SaleRow(
        UUID id,
        String source,
        String documentId,
        String kind,
        @Nullable UUID customerId,
        @Nullable String customerRef,
        Instant occurredAt,
        String currency,
        @Nullable String channel,
        @Nullable String country,
        @Nullable String returnOf,
        BigDecimal netAmount,
        int lineCount,
        List<ProductLine> lines,
        String fingerprint) {

    static SaleRow of(Sale sale) {
        Sale.Document document = sale.document();
        Sale.Circumstances circumstances = sale.circumstances();
        var customer = circumstances.customer();
        var channel = circumstances.channel();
        return new SaleRow(
                sale.id().value(),
                document.source(),
                document.documentId(),
                document.kind().toString(),
                customer == null ? null : customer.value(),
                document.customerRef(),
                circumstances.occurredAt(),
                circumstances.currency().getCurrencyCode(),
                channel == null ? null : channel.toString(),
                circumstances.country(),
                document.returnOf(),
                sale.netAmount(),
                sale.lines().size(),
                sale.lines(),
                sale.fingerprint().hex());
    }
}
