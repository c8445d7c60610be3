package dev.guanxi.customer.ownership;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerRegistration;
import org.springframework.stereotype.Component;

/** The history of a customer that somebody recorded for himself begins with the customer. */
@Component
class FirstTenure implements CustomerRegistration.FirstOwners {

    private final Tenures tenures;

    FirstTenure(Tenures tenures) {
        this.tenures = tenures;
    }

    @Override
    public void note(Customer customer, String by) {
        tenures.begin(customer.id(), customer.standing().ownership(), customer.createdAt(), by);
    }
}
