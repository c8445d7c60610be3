package dev.guanxi.customer.order;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last known state of every order; it may be known before its customer. */
public interface Orders {

    /** Keeps of each the highest version, and how it was placed, whichever of them came first. */
    void keep(List<Order> told);

    /**
     * Those of a customer under any of its ids: open ones first, then the newest.
     *
     * @param open only those, or only closed ones; null: both
     */
    Page<Order> list(Collection<CustomerId> ids, @Nullable Boolean open, PageQuery page);

    /**
     * @param most how many are counted at most
     */
    OrderTotals totals(Collection<CustomerId> ids, int most);
}
