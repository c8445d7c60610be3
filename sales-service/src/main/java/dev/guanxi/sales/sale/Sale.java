package dev.guanxi.sales.sale;

import dev.guanxi.sales.customer.CustomerId;
import dev.guanxi.sales.interaction.SalesChannel;
import dev.guanxi.sales.product.ProductLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note of another system. A sale never changes: what was wrong is put right
 * by another document.
 */
public record Sale(Document document, Circumstances circumstances, List<ProductLine> lines) {

    /**
     * @param customerRef the key of the customer there; null when nobody knows who bought
     * @param returnOf the invoice that a credit note takes back, when known
     * @throws ReturnOfInvoice when an invoice claims to take something back
     */
    public record Document(
            String source,
            String documentId,
            SaleKind kind,
            @Nullable String customerRef,
            @Nullable String returnOf) {

        public Document {
            if (returnOf != null && kind == SaleKind.INVOICE) {
                throw new ReturnOfInvoice(documentId);
            }
        }
    }

    /**
     * @param customer null when nobody knows who bought
     */
    public record Circumstances(
            @Nullable CustomerId customer,
            Instant occurredAt,
            Currency currency,
            @Nullable SalesChannel channel,
            @Nullable String country) {}

    public Sale {
        lines = List.copyOf(lines);
    }

    public SaleId id() {
        return SaleId.knownTo(document.source(), document.documentId());
    }

    /** Sum of the lines, exact and unrounded; negative for a credit note. */
    public BigDecimal netAmount() {
        return document.kind()
                .signed(
                        lines.stream()
                                .map(ProductLine::amount)
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Equal for two messages exactly when they tell the same document. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(this);
    }
}
