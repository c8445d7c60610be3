package dev.guanxi.customer.party.store;

import dev.guanxi.customer.custom.CustomSearch;
import dev.guanxi.customer.field.CurrentFields;
import dev.guanxi.customer.field.FieldCatalog;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.CustomerSearch;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Customers in PostgreSQL; a batch is one statement, sent as one JSON document. */
@Repository
class JdbcCustomers implements Customers {

    private static final String RECORDSET =
            """
            jsonb_to_recordset(:rows::jsonb) AS e(id uuid, kind text, status text, name text,
                details jsonb, "sortName" text, "searchText" text, "createdAt" timestamptz,
                version bigint, custom jsonb, classification text, owner text, team text, roles jsonb)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PartyTables tables;
    private final CurrentFields fields;
    private final RowMapper<Customer> customer;

    JdbcCustomers(JdbcClient jdbc, JsonMapper json, PartyTables tables, CurrentFields fields) {
        this.jdbc = jdbc;
        this.json = json;
        this.tables = tables;
        this.fields = fields;
        this.customer = (row, index) -> PartyRow.read(row, json);
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return jdbc.sql(
                        """
                        SELECT %s FROM party WHERE id = (
                            SELECT coalesce(survivor_id, id) FROM party
                            WHERE id = :id
                               OR id = (SELECT party_id FROM party_identity WHERE natural_id = :id)
                            ORDER BY id = :id DESC LIMIT 1)
                        """
                                .formatted(PartyRow.COLUMNS))
                .param("id", id.value())
                .query(customer)
                .optional();
    }

    @Override
    public Page<Customer> list(CustomerSearch search, PageQuery page) {
        PartyQuery query = new PartyQuery(search, page, tables.fitting(search.custom()), json);
        List<Customer> rows =
                jdbc.sql(query.sql()).params(query.parameters()).query(customer).list();
        return Page.of(rows, page, last -> cursor(last, search));
    }

    private static Cursor cursor(Customer last, CustomerSearch search) {
        CustomSearch.Sorting sorting = search.custom().sorting();
        if (sorting != null) {
            return PartyQuery.cursor(last, sorting);
        }
        return search.order().isByName()
                ? new Cursor(PartyRow.sortName(last.profile()), last.id().value())
                : Cursor.at(last.createdAt(), last.id().value());
    }

    @Override
    public Set<CustomerId> known(Collection<CustomerId> ids) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                SELECT id FROM party WHERE id = ANY(:ids) UNION ALL
                                SELECT natural_id FROM party_identity WHERE natural_id = ANY(:ids)
                                """)
                        .param("ids", uuids(ids))
                        .query((row, index) -> new CustomerId(row.getObject(1, UUID.class)))
                        .list());
    }

    @Override
    public Map<Identity, CustomerId> holders(Collection<Identity> wanted) {
        return tables.holders(wanted);
    }

    @Override
    public Map<Identity, CustomerId> keepers(Collection<Identity> wanted) {
        return tables.keepers(wanted);
    }

    @Override
    public Set<CustomerId> united(Collection<CustomerId> ids) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                SELECT unnest(:ids::uuid[]) UNION
                                SELECT unnest(s.absorbed || s.id) FROM party p
                                JOIN party s ON s.id = coalesce(p.survivor_id, p.id)
                                WHERE p.id = ANY(:ids)
                                """)
                        .param("ids", uuids(ids))
                        .query((row, index) -> new CustomerId(row.getObject(1, UUID.class)))
                        .list());
    }

    @Override
    public Map<CustomerId, Customer> lock(Collection<CustomerId> ids) {
        return jdbc
                .sql(
                        """
                        SELECT %s FROM party WHERE id = ANY(:ids) ORDER BY id FOR UPDATE
                        """
                                .formatted(PartyRow.COLUMNS))
                .param("ids", uuids(ids))
                .query(customer)
                .list()
                .stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    @Override
    public Set<CustomerId> add(List<Customer> customers) {
        if (customers.isEmpty()) {
            return Set.of();
        }
        FieldCatalog catalog = fieldsOf(customers);
        Set<CustomerId> added =
                new HashSet<>(
                        jdbc.sql(
                                        """
                                        INSERT INTO party (id, kind, status, name, details,
                                            sort_name, search_text, created_at, version,
                                            custom, classification, owner, team, roles)
                                        SELECT e.id, e.kind, e.status, e.name, e.details,
                                            e."sortName", e."searchText", e."createdAt", e.version,
                                            e.custom, e.classification, e.owner, e.team, e.roles
                                        FROM %s ORDER BY e.id ON CONFLICT DO NOTHING RETURNING id
                                        """
                                                .formatted(RECORDSET))
                                .param("rows", rows(customers, catalog))
                                .query((row, index) -> new CustomerId(row.getObject(1, UUID.class)))
                                .list());
        List<Customer> fresh = customers.stream().filter(c -> added.contains(c.id())).toList();
        tables.add(fresh, catalog);
        return added;
    }

    @Override
    public void replace(List<Customer> customers) {
        if (customers.isEmpty()) {
            return;
        }
        FieldCatalog catalog = fieldsOf(customers);
        jdbc.sql(
                        """
                        UPDATE party SET kind = e.kind, status = e.status, name = e.name,
                            details = e.details, sort_name = e."sortName",
                            search_text = e."searchText", version = e.version,
                            custom = e.custom, classification = e.classification, owner = e.owner, team = e.team,
                            roles = e.roles
                        FROM %s WHERE party.id = e.id
                        """
                                .formatted(RECORDSET))
                .param("rows", rows(customers, catalog))
                .update();
        tables.replace(customers, catalog);
    }

    @Override
    public void remove(Collection<CustomerId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        WITH identities AS (DELETE FROM party_identity WHERE party_id = ANY(:ids)),
                            roles AS (DELETE FROM party_role WHERE party_id = ANY(:ids)),
                             values AS (DELETE FROM party_custom WHERE party_id = ANY(:ids))
                        DELETE FROM party WHERE id = ANY(:ids)
                        """)
                .param("ids", uuids(ids))
                .update();
    }

    /** Where there are values, whether they are searched must not change before the commit. */
    private FieldCatalog fieldsOf(List<Customer> customers) {
        return customers.stream().allMatch(customer -> customer.profile().custom().isEmpty())
                ? fields.catalog()
                : fields.heldStill();
    }

    private String rows(List<Customer> customers, FieldCatalog catalog) {
        return json.writeValueAsString(
                customers.stream().map(customer -> PartyRow.of(customer, catalog)).toList());
    }

    private static UUID[] uuids(Collection<CustomerId> ids) {
        return ids.stream().map(CustomerId::value).toArray(UUID[]::new);
    }
}
