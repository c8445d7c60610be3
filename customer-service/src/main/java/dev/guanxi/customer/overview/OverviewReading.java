package dev.guanxi.customer.overview;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.value.CustomerValues;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the overview of a customer from what is kept here; no other service is asked. */
@Service
public class OverviewReading {

    private final Customers customers;
    private final TieReading ties;
    private final BusinessReading business;
    private final ContactReading contacts;
    private final CustomerValues values;

    OverviewReading(
            Customers customers,
            TieReading ties,
            BusinessReading business,
            ContactReading contacts,
            CustomerValues values) {
        this.customers = customers;
        this.ties = ties;
        this.business = business;
        this.contacts = contacts;
        this.values = values;
    }

    /**
     * One connection and one snapshot, so that counts and items agree. Contacts come last: reading
     * the timeline changes how the rest of its transaction is planned.
     *
     * @param parts which of those that not everybody may see
     * @throws NoSuchCustomer when there is none with this id
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Overview of(CustomerId id, Set<Part> parts) {
        Customer customer = customers.find(id).orElseThrow(() -> new NoSuchCustomer(id));
        return new Overview(
                customer,
                ties.of(customer),
                business.of(customer.ids(), parts),
                contacts.of(customer.ids()),
                values.of(List.of(customer.id())).get(customer.id()));
    }
}
