package dev.guanxi.customer.party;

import java.time.Instant;
import java.util.List;

/** Tells the other services and the ERP. */
public interface CustomerPublication {

    /** Publishes these versions with the running transaction, in the order given. */
    void publish(List<Customer> versions);

    /** Publishes with the running transaction that these customers exist no more. */
    void removed(List<Customer> lastVersions, Instant at);
}
