package dev.guanxi.sales.sale.web;

import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.interaction.SalesChannel;
import dev.guanxi.sales.sale.RecordedSale;
import dev.guanxi.sales.sale.Sale;
import dev.guanxi.sales.sale.SaleKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sale as the API shows it.
 *
 * @param customerId absent when nobody knows who bought
 * @param netAmount negative for a credit note
 */
record SaleView(
        UUID id,
        String source,
        String documentId,
        SaleKind kind,
        @Nullable UUID customerId,
        Instant occurredAt,
        @Nullable SalesChannel channel,
        @Nullable String country,
        @Nullable String returnOf,
        Money netAmount,
        int lineCount) {

    static SaleView of(RecordedSale sale) {
        Sale.Document document = sale.document();
        Sale.Circumstances circumstances = sale.circumstances();
        var customer = circumstances.customer();
        return new SaleView(
                sale.id().value(),
                document.source(),
                document.documentId(),
                document.kind(),
                customer == null ? null : customer.value(),
                circumstances.occurredAt(),
                circumstances.channel(),
                circumstances.country(),
                document.returnOf(),
                sale.netAmount(),
                sale.lineCount());
    }
}
