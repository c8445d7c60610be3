package dev.guanxi.customer.relationship.web;

import dev.guanxi.customer.access.VisibleCustomers;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.relationship.NoSuchRelationship;
import dev.guanxi.customer.relationship.OtherEndUnknown;
import dev.guanxi.customer.relationship.RelatedCustomer;
import dev.guanxi.customer.relationship.RelationshipId;
import dev.guanxi.customer.relationship.Relationships;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.Reach;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads relationships, and of who stands at the other end as much as the caller may see. */
@Component
class RelationshipReading {

    private static final String READING = "customer:read";

    private final Customers customers;
    private final Relationships relationships;
    private final VisibleCustomers visible;

    RelationshipReading(
            Customers customers, Relationships relationships, VisibleCustomers visible) {
        this.customers = customers;
        this.relationships = relationships;
        this.visible = visible;
    }

    /**
     * @throws OtherEndUnknown when the caller does not see the customer, as if there were none
     */
    void requireVisible(UUID other, Caller caller) {
        Reach reach = caller.reach(READING);
        if (reach.coversEveryRow()) {
            return;
        }
        CustomerId sought = new CustomerId(other);
        boolean seen =
                customers
                        .find(sought)
                        .filter(found -> visible.covers(found.id().value(), reach))
                        .isPresent();
        if (!seen) {
            throw new OtherEndUnknown(sought);
        }
    }

    RelatedCustomer find(UUID customer, UUID relationship) {
        RelationshipId id = new RelationshipId(relationship);
        return relationships
                .find(known(customer), id)
                .orElseThrow(() -> new NoSuchRelationship(id));
    }

    RelationshipView shownTo(Caller caller, RelatedCustomer related) {
        return RelationshipView.of(
                related,
                visible.among(Set.of(related.other().id().value()), caller.reach(READING)));
    }

    Page<RelationshipView> list(
            UUID customer, Relationships.Search search, PageQuery query, Caller caller) {
        Page<RelatedCustomer> page = relationships.list(known(customer), search, query);
        Set<UUID> others =
                page.items().stream()
                        .map(related -> related.other().id().value())
                        .collect(Collectors.toUnmodifiableSet());
        Set<UUID> shown = visible.among(others, caller.reach(READING));
        return page.map(related -> RelationshipView.of(related, shown));
    }

    private Customer known(UUID id) {
        CustomerId sought = new CustomerId(id);
        return customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought));
    }
}
