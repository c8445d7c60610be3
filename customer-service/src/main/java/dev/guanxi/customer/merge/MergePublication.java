package dev.guanxi.customer.merge;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Tells the other services and the ERP who answers for whom. */
public interface MergePublication {

    /**
     * @param versions which version each of the customers has by it
     */
    void publishMerged(Map<CustomerId, Merge> merged, News news, Map<CustomerId, Long> versions);

    void publishSplit(Merge split, News news, long version);

    /** Publishes these versions of customers as they are now. */
    void publishChanged(List<Customer> versions);

    /**
     * @param survivor who answers, or has answered until now
     */
    record News(CustomerId survivor, Instant at) {}
}
