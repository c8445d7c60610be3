package dev.guanxi.marketing.profile;

import dev.guanxi.marketing.customer.CustomerId;
import java.util.List;
import java.util.Optional;

/** The last known profile of every customer. */
public interface CustomerProfiles {

    /**
     * Keeps of each customer the highest revision; what is older than the known changes nothing.
     */
    void keep(List<CustomerProfile> profiles);

    Optional<CustomerProfile> find(CustomerId customer);
}
