package dev.guanxi.customer.merge;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What others go on to say of a customer that was merged belongs to it, and is shown at its
 * survivor as far as the merge took it over from there.
 */
@Service
public class Inheritance {

    private final Merges merges;
    private final Unions unions;

    Inheritance(Merges merges, Unions unions) {
        this.merges = merges;
        this.unions = unions;
    }

    /**
     * @param rows all customers that are one with it, locked
     * @return what its survivors become; the last in a next version, if anything is seen of it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Customer> changed(Customer before, Customer after, Map<CustomerId, Customer> rows) {
        merges.recorded(before.id());
        return unions.rise(before, after, unions.above(before.id(), rows), rows);
    }
}
