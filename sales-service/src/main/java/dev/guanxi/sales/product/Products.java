package dev.guanxi.sales.product;

import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All products. */
public interface Products {

    Optional<Product> find(ProductId id);

    /** The products that go by this reference: one per source that uses it. */
    List<Product> findByRef(String productRef);

    /** Inserts the first state of a product, or replaces the state before it. */
    void save(Product product);

    /**
     * In the order of their descriptions.
     *
     * @param text what the description contains or the reference begins with; null for all
     */
    Page<Product> list(@Nullable String text, PageQuery query);
}
