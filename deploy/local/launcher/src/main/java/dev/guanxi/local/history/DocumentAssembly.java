package dev.guanxi.local.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the rows of one invoice number into a document and keeps the rules of what is a sale: a
 * price of 0 or below is none, nor is a negative quantity outside a credit note (number with C).
 *
 * <p>The rows of a few documents are torn apart by others, so all are held until the end; equal
 * texts and prices are held once. The file holds no document with two customers and no credit note
 * with a positive quantity. Were there one, no rule would say what it means, so reading stops
 * instead of guessing.
 */
final class DocumentAssembly {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Map<String, RetailDocument> documents = new LinkedHashMap<>();
    private final Map<Object, Object> held = new HashMap<>();
    private int withoutPrice;
    private int negativeQuantity;

    void add(CSVRecord row) {
        String number = row.get("InvoiceNo");
        boolean creditNote = number.startsWith("C");
        BigDecimal price = new BigDecimal(row.get("UnitPrice"));
        int quantity = Integer.parseInt(row.get("Quantity"));
        if (price.signum() <= 0) {
            withoutPrice++;
            return;
        }
        if (quantity < 0 && !creditNote) {
            negativeQuantity++;
            return;
        }
        if (quantity == 0 || (quantity > 0 && creditNote)) {
            throw surprise(row, "quantity " + quantity + " in document " + number);
        }
        RetailLine line =
                new RetailLine(
                        once(row.get("StockCode")),
                        blankToNull(row.get("Description")),
                        Math.abs(quantity),
                        once(price));
        document(number, creditNote, row).lines().add(line);
    }

    /** Hands over every document in the order in which they began. */
    LeftOut finish(Consumer<RetailDocument> reader) {
        documents.values().forEach(reader);
        return new LeftOut(withoutPrice, negativeQuantity);
    }

    private RetailDocument document(String number, boolean creditNote, CSVRecord row) {
        String customer = blankToNull(row.get("CustomerID"));
        Instant at = LocalDateTime.parse(row.get("InvoiceDate"), TIME).toInstant(ZoneOffset.UTC);
        RetailDocument known = documents.get(number);
        if (known != null && !Objects.equals(known.customerRef(), customer)) {
            throw surprise(row, "document " + number + " has a second customer");
        }
        if (known != null && !at.isBefore(known.occurredAt())) {
            return known;
        }
        RetailDocument document =
                known != null
                        ? known.at(at)
                        : new RetailDocument(
                                number,
                                creditNote,
                                customer,
                                at,
                                once(row.get("Country")),
                                new ArrayList<>());
        documents.put(number, document);
        return document;
    }

    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
        return (T) held.computeIfAbsent(value, same -> same);
    }

    private @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : once(text.strip());
    }

    private static IllegalStateException surprise(CSVRecord row, String what) {
        return new IllegalStateException(
                "row " + row.getRecordNumber() + " of the sales history: " + what);
    }
}
