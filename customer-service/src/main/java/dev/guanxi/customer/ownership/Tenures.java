package dev.guanxi.customer.ownership;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.standing.Ownership;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.time.Instant;
import java.util.Collection;

/** Who looked after each customer, since the first that did. */
public interface Tenures {

    /**
     * Ends the present one and begins another, of a customer that the running transaction has
     * locked. When a clock went back it begins where the one before began: they never overlap.
     */
    void begin(CustomerId customer, Ownership ownership, Instant at, String by);

    /** Ends the present one, if there is one, of a customer that nobody looks after by itself. */
    void end(CustomerId customer, Instant at);

    /** Of a customer with these ids, latest first. */
    Page<Tenure> list(Collection<CustomerId> customer, PageQuery page);
}
