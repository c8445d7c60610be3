package dev.guanxi.sales.sale.messaging;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.interaction.SalesChannel;
import dev.guanxi.sales.product.ProductLine;
import dev.guanxi.sales.sale.Sale;
import dev.guanxi.sales.sale.SaleId;
import dev.guanxi.sales.sale.SaleKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of {@code crm.sales.sale.recorded.v1}: the whole document, checked. */
record SaleRecorded(
        UUID saleId,
        String source,
        String documentId,
        SaleKind kind,
        @Nullable CustomerId customerId,
        @Nullable String customerRef,
        Instant occurredAt,
        String currency,
        @Nullable SalesChannel channel,
        @Nullable String country,
        @Nullable String returnOf,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal netAmount,
        int lineCount,
        List<ProductLine> lines) {

    static final String TYPE = "crm.sales.sale.recorded.v1";

    static SaleRecorded of(SaleId id, Sale sale) {
        Sale.Document document = sale.document();
        Sale.Circumstances circumstances = sale.circumstances();
        return new SaleRecorded(
                id.value(),
                document.source(),
                document.documentId(),
                document.kind(),
                circumstances.customer(),
                document.customerRef(),
                circumstances.occurredAt(),
                circumstances.currency().getCurrencyCode(),
                circumstances.channel(),
                circumstances.country(),
                document.returnOf(),
                sale.netAmount(),
                sale.lines().size(),
                sale.lines());
    }
}
