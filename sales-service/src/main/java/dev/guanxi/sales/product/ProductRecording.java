package dev.guanxi.sales.product;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what the ERP says about products; the word recorded later wins. */
@Component
public class ProductRecording {

    private final Products products;
    private final ProductPublication publication;

    ProductRecording(Products products, ProductPublication publication) {
        this.products = products;
        this.publication = publication;
    }

    /** Publishes only what is new: the same state again changes nothing. */
    @Transactional
    public void record(Product.Origin origin, Product.Details details, Instant recordedAt) {
        Product first = Product.first(origin, details, recordedAt);
        Product known = products.find(first.id()).orElse(null);
        Product now = known == null ? first : known.corrected(details, recordedAt);
        if (now.equals(known)) {
            return;
        }
        products.save(now);
        if (known == null || now.version() > known.version()) {
            publication.publish(now);
        }
    }
}
