package dev.guanxi.customer.party;

import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.security.Reach;
import dev.guanxi.platform.security.Scope;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Employees record customers and correct what is recorded. */
@Service
public class CustomerRegistration {

    private final Customers customers;
    private final Admission admission;
    private final CustomerPublication publication;
    private final FirstOwners firstOwners;
    private final Clock clock;

    CustomerRegistration(
            Customers customers,
            Admission admission,
            CustomerPublication publication,
            FirstOwners firstOwners,
            Clock clock) {
        this.customers = customers;
        this.admission = admission;
        this.publication = publication;
        this.firstOwners = firstOwners;
        this.clock = clock;
    }

    /**
     * Of a customer that nobody says is new for sure.
     *
     * @throws PossibleDuplicate when one is known that is likely the same
     * @throws IdentityTaken when a customer with one of the identities exists
     */
    @Transactional
    public Customer registerUnlessKnown(Profile profile, Reach reach) {
        requireFree(profile.identities(), null);
        admission.requireNew(profile);
        return register(profile, reach);
    }

    /**
     * Whoever may change no customers but the own ones owns what he records.
     *
     * @throws IdentityTaken when a customer with one of the identities exists, a provisional one
     *     included
     * @throws ImpossibleDateOfBirth when it lies in the future
     * @throws dev.guanxi.customer.custom.CustomValueRefused when a custom field does not allow its
     *     value, or requires one
     * @throws dev.guanxi.customer.custom.FieldValueTaken when another customer has the value of a
     *     unique field
     */
    @Transactional
    public Customer register(Profile wanted, Reach reach) {
        Profile profile = admission.forMany().ofNew(wanted);
        boolean owns = reach.scope() == Scope.OWN;
        Customer recorded =
                Customer.registered(profile, clock.instant().truncatedTo(ChronoUnit.MICROS));
        Customer customer = owns ? recorded.ownedFromTheFirst(reach.login()) : recorded;
        requireFree(profile.identities(), null);
        if (customers.add(List.of(customer)).isEmpty()) {
            throw new IdentityTaken(profile.identities().getFirst(), customer.id());
        }
        if (owns) {
            firstOwners.note(customer, reach.login());
        }
        publication.publish(List.of(customer));
        return customer;
    }

    /**
     * Corrects the profile; a provisional customer becomes active by it. Custom values are held
     * against their fields when they, or the kind of customer, change.
     *
     * @throws dev.guanxi.platform.problem.StaleVersion when somebody else was faster
     */
    @Transactional
    public Customer correct(
            CustomerId id, ExpectedVersion expected, UnaryOperator<Profile> correction) {
        Customer before = customers.lock(id).orElseThrow(() -> new NoSuchCustomer(id));
        expected.mustBe(before.version());
        Customer after =
                before.changedTo(
                                admission
                                        .forMany()
                                        .ofChanged(before, correction.apply(before.profile())))
                        .orElse(before);
        if (after.version() > before.version()) {
            requireFree(after.profile().identities(), before.id());
            customers.replace(List.of(after));
            publication.publish(List.of(after));
        }
        return after;
    }

    /** Keeps, with the running transaction, who owned a customer from the first. */
    public interface FirstOwners {

        void note(Customer customer, String by);
    }

    private void requireFree(List<Identity> identities, @Nullable CustomerId own) {
        Map<Identity, CustomerId> holders = customers.holders(identities);
        for (Identity identity : identities) {
            CustomerId holder = holders.get(identity);
            if (holder == null && !identity.naturalId().equals(own)) {
                holder = customers.lock(identity.naturalId()).map(Customer::id).orElse(null);
            }
            if (holder != null && !holder.equals(own)) {
                throw new IdentityTaken(identity, holder);
            }
        }
    }
}
