package dev.guanxi.customer.provisional;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.CustomerPublication;
import dev.guanxi.customer.party.Customers;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes customers of ids under which something was sold before anybody recorded the customer. */
@Service
public class ProvisionalRegistration {

    private final Customers customers;
    private final CustomerPublication publication;
    private final Clock clock;

    ProvisionalRegistration(Customers customers, CustomerPublication publication, Clock clock) {
        this.customers = customers;
        this.publication = publication;
        this.clock = clock;
    }

    /** Registers those buyers whose ids stand for nobody yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void registerUnknown(Map<CustomerId, Buyer> buyers) {
        Set<CustomerId> known = customers.known(buyers.keySet());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Customer> unknown =
                buyers.values().stream()
                        .filter(buyer -> !known.contains(buyer.id()))
                        .map(buyer -> buyer.provisional(now))
                        .toList();
        Set<CustomerId> added = customers.add(unknown);
        publication.publish(unknown.stream().filter(c -> added.contains(c.id())).toList());
    }
}
