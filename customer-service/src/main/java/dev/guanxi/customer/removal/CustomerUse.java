package dev.guanxi.customer.removal;

import dev.guanxi.customer.party.CustomerId;
import java.util.Collection;
import java.util.Set;

/** A feature says which customers it has something about, so that they are not removed. */
public interface CustomerUse {

    /** Those of the ids, a customer's own or derived ones, that something is known about. */
    Set<CustomerId> inUse(Collection<CustomerId> ids);
}
