package dev.guanxi.customer.ownership;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.CustomerPublication;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.standing.Ownership;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.security.Caller;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands customers over from one seller or team to another. */
@Service
public class OwnerAssignment {

    private final Customers customers;
    private final Tenures tenures;
    private final CustomerPublication publication;
    private final Clock clock;

    OwnerAssignment(
            Customers customers, Tenures tenures, CustomerPublication publication, Clock clock) {
        this.customers = customers;
        this.tenures = tenures;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * The customer as it is afterwards; unchanged when it has this owner and team already.
     *
     * @param expected the version of the customer
     * @throws NoSuchCustomer when there is nobody to look after
     * @throws dev.guanxi.platform.problem.StaleVersion when somebody else was faster
     */
    @Transactional
    public Customer assign(
            CustomerId id, ExpectedVersion expected, Ownership ownership, Caller caller) {
        Customer before = customers.lock(id).orElseThrow(() -> new NoSuchCustomer(id));
        expected.mustBe(before.version());
        Customer after = before.standingAs(before.standing().ownedBy(ownership)).orElse(before);
        if (after.version() > before.version()) {
            tenures.begin(
                    before.id(),
                    ownership,
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    caller.name());
            customers.replace(List.of(after));
            publication.publish(List.of(after));
        }
        return after;
    }
}
