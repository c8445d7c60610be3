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

    /** Registers those ids that stand for nobody yet, each with the source that sold to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void registerUnknown(Map<CustomerId, String> sourceById) {
        Set<CustomerId> known = customers.known(sourceById.keySet());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Customer> unknown =
                sourceById.entrySet().stream()
                        .filter(entry -> !known.contains(entry.getKey()))
                        .map(entry -> Customer.provisional(entry.getKey(), entry.getValue(), now))
                        .toList();
        Set<CustomerId> added = customers.add(unknown);
        publication.publish(unknown.stream().filter(c -> added.contains(c.id())).toList());
    }
}
