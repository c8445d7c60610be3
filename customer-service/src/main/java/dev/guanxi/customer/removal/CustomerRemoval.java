package dev.guanxi.customer.removal;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.CustomerPublication;
import dev.guanxi.customer.party.Customers;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes customers away that should never have been there. */
@Service
public class CustomerRemoval {

    private final Customers customers;
    private final CustomerPublication publication;
    private final List<CustomerUse> uses;
    private final Clock clock;

    CustomerRemoval(
            Customers customers,
            CustomerPublication publication,
            List<CustomerUse> uses,
            Clock clock) {
        this.customers = customers;
        this.publication = publication;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * Removes those of the customers about whom nothing is known but the record itself, and
     * publishes that. Should one come again, its versions count from 1 again.
     *
     * @param locked customers that the running transaction has locked
     * @return those that stay, because something hangs on them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<CustomerId> remove(Collection<Customer> locked) {
        Set<CustomerId> ids =
                locked.stream().flatMap(c -> c.ids().stream()).collect(Collectors.toSet());
        Set<CustomerId> used = new HashSet<>();
        uses.forEach(use -> used.addAll(use.inUse(ids)));
        List<Customer> unused =
                locked.stream().filter(c -> Collections.disjoint(c.ids(), used)).toList();
        customers.remove(unused.stream().map(Customer::id).toList());
        publication.removed(unused, clock.instant().truncatedTo(ChronoUnit.MICROS));
        Set<CustomerId> removed =
                unused.stream().map(Customer::id).collect(Collectors.toUnmodifiableSet());
        return locked.stream()
                .map(Customer::id)
                .filter(id -> !removed.contains(id))
                .collect(Collectors.toUnmodifiableSet());
    }
}
