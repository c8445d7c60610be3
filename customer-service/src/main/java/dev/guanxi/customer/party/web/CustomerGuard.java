package dev.guanxi.customer.party.web;

import dev.guanxi.customer.access.VisibleCustomers;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.party.NotYourCustomer;
import dev.guanxi.platform.problem.Malformed;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.Reach;
import dev.guanxi.platform.security.RowGuard;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Stands before everything that lies below one customer, whichever feature it is of, and under
 * whichever of its ids the customer is named.
 */
@Component
class CustomerGuard implements RowGuard {

    private static final String READING = "customer:read";

    private final Customers customers;
    private final VisibleCustomers visible;

    CustomerGuard(Customers customers, VisibleCustomers visible) {
        this.customers = customers;
        this.visible = visible;
    }

    @Override
    public String resource() {
        return "/api/v1/customers";
    }

    /**
     * @param seeing is of the thing that is asked for, such as an order; what lies below a customer
     *     is seen by those only who see the customer
     */
    @Override
    public void admit(String row, Reach seeing, Reach doing) {
        CustomerId sought = id(row);
        Customer customer = customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought));
        UUID id = customer.id().value();
        Reach customersSeen = Caller.current().map(caller -> caller.reach(READING)).orElse(seeing);
        if (!visible.covers(id, customersSeen)) {
            throw new NoSuchCustomer(sought);
        }
        if (doing.scope() != customersSeen.scope() && !visible.covers(id, doing)) {
            throw new NotYourCustomer(customer);
        }
    }

    private static CustomerId id(String row) {
        try {
            return new CustomerId(UUID.fromString(row));
        } catch (IllegalArgumentException e) {
            throw new Malformed("wrong-type", "'" + row + "' is not the id of a customer");
        }
    }
}
