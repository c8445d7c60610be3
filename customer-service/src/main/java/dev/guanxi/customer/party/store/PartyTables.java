package dev.guanxi.customer.party.store;

import dev.guanxi.customer.custom.CustomSearch;
import dev.guanxi.customer.custom.CustomValues;
import dev.guanxi.customer.custom.ValueIndex;
import dev.guanxi.customer.field.FieldCatalog;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Identity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tables beside {@code party} that find customers by what {@code party} says of them. */
@Component
class PartyTables {

    private final PartyIdentities identities;
    private final PartyRoles roles;
    private final ValueIndex values;

    PartyTables(PartyIdentities identities, PartyRoles roles, ValueIndex values) {
        this.identities = identities;
        this.roles = roles;
        this.values = values;
    }

    Map<Identity, CustomerId> holders(Collection<Identity> wanted) {
        return identities.holders(wanted);
    }

    Map<Identity, CustomerId> keepers(Collection<Identity> wanted) {
        return identities.keepers(wanted);
    }

    /** Which of the conditions on custom fields decides how the search goes. */
    PartyValues fitting(CustomSearch search) {
        return PartyValues.of(search, condition -> values.count(condition, PartyValues.FEW + 1));
    }

    void add(List<Customer> customers, FieldCatalog fields) {
        identities.add(customers);
        roles.save(customers);
        values.save(
                custom(customers.stream().filter(c -> !c.profile().custom().isEmpty()).toList()),
                fields);
    }

    void replace(List<Customer> customers, FieldCatalog fields) {
        identities.replace(customers);
        roles.save(customers);
        values.save(custom(customers), fields);
    }

    private static Map<UUID, CustomValues> custom(List<Customer> customers) {
        return customers.stream()
                .collect(
                        Collectors.toMap(
                                c -> c.id().value(),
                                // Its survivor answers for a merged customer, and may have its
                                // values, unique ones, too.
                                c -> c.isMerged() ? CustomValues.NONE : c.profile().custom()));
    }
}
