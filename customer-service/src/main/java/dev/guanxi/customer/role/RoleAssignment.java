package dev.guanxi.customer.role;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.CustomerPublication;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.period.Period;
import dev.guanxi.customer.standing.Role;
import dev.guanxi.customer.standing.RoleId;
import dev.guanxi.customer.standing.RolePeriod;
import dev.guanxi.customer.standing.Standing;
import dev.guanxi.platform.http.ExpectedVersion;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Employees give roles to customers, end them, and correct since when they have them. */
@Service
public class RoleAssignment {

    private final Customers customers;
    private final CustomerPublication publication;

    RoleAssignment(Customers customers, CustomerPublication publication) {
        this.customers = customers;
        this.publication = publication;
    }

    /**
     * @throws NoSuchCustomer when there is nobody to give it to
     * @throws dev.guanxi.customer.standing.RoleHeldAlready when the customer has the role on some
     *     of these days
     */
    @Transactional
    public RolePeriod assign(CustomerId id, Role role, Period period) {
        Customer before = lock(id);
        RolePeriod begun = RolePeriod.begun(role, period);
        save(before, before.standing().with(begun));
        return begun;
    }

    /**
     * @param expected the version of the role, not of the customer
     * @throws dev.guanxi.customer.standing.NoSuchRole when the customer has none of this id
     * @throws dev.guanxi.platform.problem.StaleVersion when somebody else was faster
     */
    @Transactional
    public RolePeriod correct(
            CustomerId id,
            RoleId roleId,
            ExpectedVersion expected,
            UnaryOperator<Period> correction) {
        Customer before = lock(id);
        RolePeriod role = before.standing().role(roleId);
        expected.mustBe(role.version());
        Standing after = before.standing().withPeriod(roleId, correction.apply(role.period()));
        save(before, after);
        return after.role(roleId);
    }

    /** Whoever gives or ends a role waits here for the one before, so that both see the other's. */
    private Customer lock(CustomerId id) {
        return customers.lock(id).orElseThrow(() -> new NoSuchCustomer(id));
    }

    private void save(Customer before, Standing standing) {
        before.standingAs(standing)
                .ifPresent(
                        after -> {
                            customers.replace(List.of(after));
                            publication.publish(List.of(after));
                        });
    }
}
