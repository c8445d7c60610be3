package dev.guanxi.local.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The history in the words of the topics erp.sale and erp.product (contracts/events/erp). */
public final class ErpMessages {

    /** The name under which the retailer's ERP sends, part of every natural key. */
    public static final String SOURCE = "uci-online-retail";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ErpMessages() {}

    private record Sale(
            String source,
            String documentId,
            String kind,
            @Nullable String customerRef,
            String occurredAt,
            String currency,
            String channel,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String country,
            List<Line> lines) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Line(
            String productRef, @Nullable String description, int quantity, String unitPrice) {}

    private record Product(
            String source,
            String productRef,
            String description,
            String unitPrice,
            String currency,
            String recordedAt) {}

    /** The key of the message: what belongs to one customer stays in order. */
    public static String key(RetailDocument document) {
        String customer = document.customerRef();
        return customer == null ? document.documentId() : customer;
    }

    public static byte[] sale(RetailDocument document, Instant occurredAt) {
        List<Line> lines = document.lines().stream().map(ErpMessages::line).toList();
        return JSON.writeValueAsBytes(
                new Sale(
                        SOURCE,
                        document.documentId(),
                        document.creditNote() ? "credit-note" : "invoice",
                        document.customerRef(),
                        occurredAt.toString(),
                        "GBP",
                        "online",
                        Countries.code(document.country()),
                        lines));
    }

    static byte[] product(RetailProduct product, Instant recordedAt) {
        return JSON.writeValueAsBytes(
                new Product(
                        SOURCE,
                        product.productRef(),
                        product.description(),
                        decimal(product.unitPrice()),
                        "GBP",
                        recordedAt.toString()));
    }

    private static Line line(RetailLine line) {
        return new Line(
                line.productRef(), line.description(), line.quantity(), decimal(line.unitPrice()));
    }

    private static String decimal(BigDecimal amount) {
        return amount.toPlainString();
    }
}
