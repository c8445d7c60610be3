package dev.guanxi.customer.party;

import java.util.List;

/** Tells the other services and the ERP. */
public interface CustomerPublication {

    /** Publishes these versions with the running transaction, in the order given. */
    void publish(List<Customer> versions);
}
