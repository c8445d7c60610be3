package dev.guanxi.callcenter.value;

import dev.guanxi.callcenter.customer.CustomerId;
import java.util.List;
import java.util.Optional;

/** The last known value of every customer. */
public interface CustomerValues {

    /**
     * Keeps of each customer the highest revision; what is older than the known changes nothing.
     */
    void keep(List<CustomerValue> values);

    /** Of a customer that was merged into another, the value of that one. */
    Optional<CustomerValue> find(CustomerId customer);
}
