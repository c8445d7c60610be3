package dev.guanxi.customer.party;

import dev.guanxi.platform.http.ExpectedVersion;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Employees record customers and correct what is recorded. */
@Service
public class CustomerRegistration {

    private final Customers customers;
    private final CustomerPublication publication;
    private final Clock clock;

    CustomerRegistration(Customers customers, CustomerPublication publication, Clock clock) {
        this.customers = customers;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * @throws IdentityTaken when a customer with one of the identities exists, a provisional one
     *     included
     */
    @Transactional
    public Customer register(Profile profile) {
        Customer customer =
                Customer.registered(profile, clock.instant().truncatedTo(ChronoUnit.MICROS));
        requireFree(profile.identities(), null);
        if (customers.add(List.of(customer)).isEmpty()) {
            throw new IdentityTaken(profile.identities().getFirst(), customer.id());
        }
        publication.publish(List.of(customer));
        return customer;
    }

    /**
     * Corrects the profile; a provisional customer becomes active by it.
     *
     * @throws dev.guanxi.platform.problem.StaleVersion when somebody else was faster
     */
    @Transactional
    public Customer correct(
            CustomerId id, ExpectedVersion expected, UnaryOperator<Profile> correction) {
        Customer before = customers.lock(List.of(id)).get(id);
        if (before == null) {
            throw new NoSuchCustomer(id);
        }
        expected.mustBe(before.version());
        Customer after = before.changedTo(correction.apply(before.profile())).orElse(before);
        if (after.version() > before.version()) {
            requireFree(after.profile().identities(), id);
            customers.replace(List.of(after));
            publication.publish(List.of(after));
        }
        return after;
    }

    private void requireFree(List<Identity> identities, @Nullable CustomerId own) {
        Map<Identity, CustomerId> holders = customers.holders(identities);
        for (Identity identity : identities) {
            CustomerId holder = holders.get(identity);
            if (holder == null
                    && !identity.naturalId().equals(own)
                    && !customers.lock(Set.of(identity.naturalId())).isEmpty()) {
                holder = identity.naturalId();
            }
            if (holder != null && !holder.equals(own)) {
                throw new IdentityTaken(identity, holder);
            }
        }
    }
}
