package dev.guanxi.customer.value;

import dev.guanxi.customer.party.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The last known value of every customer. */
public interface CustomerValues {

    /** Keeps of each id the highest revision; what is older than the known changes nothing. */
    void keep(List<CustomerValue> values);

    /**
     * The values of customers under all their ids, by their own id; customers of whom analytics has
     * said nothing are absent.
     */
    Map<CustomerId, CustomerValue> of(Collection<CustomerId> customers);
}
