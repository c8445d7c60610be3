package dev.guanxi.customer.access;

import dev.guanxi.platform.security.Reach;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells which of some customers somebody sees, or may change. */
public interface VisibleCustomers {

    /**
     * Those that the reach covers; all of them, without a query, when it covers every row.
     *
     * @param customers own ids, not derived ones
     */
    Set<UUID> among(Collection<UUID> customers, Reach reach);

    default boolean covers(UUID customer, Reach reach) {
        return among(Set.of(customer), reach).contains(customer);
    }
}
