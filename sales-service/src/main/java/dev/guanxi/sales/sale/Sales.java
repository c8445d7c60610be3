package dev.guanxi.sales.sale;

import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.sales.customer.CustomerId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All recorded sales. */
public interface Sales {

    /** Adds those that are not there yet, and returns which these were. */
    Set<SaleId> add(Collection<Sale> sales);

    Map<SaleId, Fingerprint> fingerprints(Collection<SaleId> ids);

    /** Newest first. */
    Page<RecordedSale> list(Filter filter, PageQuery query);

    /** What a list is narrowed to; null stands for all. */
    record Filter(
            @Nullable CustomerId customer, @Nullable SaleKind kind, @Nullable String documentId) {}
}
