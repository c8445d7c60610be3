package dev.guanxi.customer.party.store;

import dev.guanxi.customer.custom.CustomerRecords;
import dev.guanxi.customer.field.CurrentFields;
import dev.guanxi.customer.field.FieldCatalog;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Customers as custom fields know them: by their ids, and by the text that is searched. */
@Repository
class PartySearchText implements CustomerRecords {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Customers customers;
    private final CurrentFields fields;

    PartySearchText(JdbcClient jdbc, JsonMapper json, Customers customers, CurrentFields fields) {
        this.jdbc = jdbc;
        this.json = json;
        this.customers = customers;
        this.fields = fields;
    }

    @Override
    public Map<UUID, UUID> ownIds(Collection<UUID> ids) {
        Map<UUID, UUID> own = new HashMap<>();
        for (UUID id : ids) {
            customers
                    .find(new CustomerId(id))
                    .ifPresent(customer -> own.put(id, customer.id().value()));
        }
        return own;
    }

    /** No version of the customer: nothing that it says has changed. */
    @Override
    public void rewriteSearchText(Collection<UUID> ids) {
        FieldCatalog catalog = fields.heldStill();
        List<Entry> entries =
                customers.lock(ids.stream().map(CustomerId::new).toList()).values().stream()
                        .map(customer -> PartyRow.of(customer, catalog))
                        .map(row -> new Entry(row.id(), row.searchText()))
                        .toList();
        jdbc.sql(
                        """
                        UPDATE party SET search_text = e."searchText"
                        FROM jsonb_to_recordset(:entries::jsonb) AS e(id uuid, "searchText" text)
                        WHERE party.id = e.id AND party.search_text <> e."searchText"
                        """)
                .param("entries", json.writeValueAsString(entries))
                .update();
    }

    private record Entry(UUID id, String searchText) {}
}
