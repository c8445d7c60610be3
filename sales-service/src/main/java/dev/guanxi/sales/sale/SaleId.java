package dev.guanxi.sales.sale;

import dev.guanxi.platform.value.Ids;
import java.util.UUID;

public record SaleId(UUID value) {

    /** The id that everyone derives for a document of another system. */
    public static SaleId knownTo(String source, String documentId) {
        return new SaleId(Ids.natural("sale", source, documentId));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
