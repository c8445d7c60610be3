package dev.guanxi.customer.party.store;

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
                version bigint, classification text, owner text, team text, roles jsonb)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PartyIdentities identities;
    private final PartyRoles roles;
    private final RowMapper<Customer> customer;

    JdbcCustomers(JdbcClient jdbc, JsonMapper json, PartyIdentities identities, PartyRoles roles) {
        this.jdbc = jdbc;
        this.json = json;
        this.identities = identities;
        this.roles = roles;
        this.customer = (row, index) -> PartyRow.read(row, json);
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return jdbc.sql(
                        """
                        SELECT %s FROM party
                        WHERE id = :id
                           OR id = (SELECT party_id FROM party_identity WHERE natural_id = :id)
                        ORDER BY id = :id DESC LIMIT 1
                        """
                                .formatted(PartyRow.COLUMNS))
                .param("id", id.value())
                .query(customer)
                .optional();
    }

    @Override
    public Page<Customer> list(CustomerSearch search, PageQuery page) {
        PartyQuery query = new PartyQuery(search, page, json);
        List<Customer> rows =
                jdbc.sql(query.sql()).params(query.parameters()).query(customer).list();
        return Page.of(rows, page, last -> cursor(last, search.order()));
    }

    private static Cursor cursor(Customer last, CustomerSearch.Order order) {
        return order.isByName()
                ? new Cursor(SearchText.plain(last.profile().name().display()), last.id().value())
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
        return identities.holders(wanted);
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
        Set<CustomerId> added =
                new HashSet<>(
                        jdbc.sql(
                                        """
                                        INSERT INTO party (id, kind, status, name, details,
                                            sort_name, search_text, created_at, version,
                                            classification, owner, team, roles)
                                        SELECT e.id, e.kind, e.status, e.name, e.details,
                                            e."sortName", e."searchText", e."createdAt", e.version,
                                            e.classification, e.owner, e.team, e.roles
                                        FROM %s ORDER BY e.id ON CONFLICT DO NOTHING RETURNING id
                                        """
                                                .formatted(RECORDSET))
                                .param("rows", rows(customers))
                                .query((row, index) -> new CustomerId(row.getObject(1, UUID.class)))
                                .list());
        List<Customer> fresh = customers.stream().filter(c -> added.contains(c.id())).toList();
        identities.add(fresh);
        roles.save(fresh);
        return added;
    }

    @Override
    public void replace(List<Customer> customers) {
        if (customers.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        UPDATE party SET kind = e.kind, status = e.status, name = e.name,
                            details = e.details, sort_name = e."sortName",
                            search_text = e."searchText", version = e.version,
                            classification = e.classification, owner = e.owner, team = e.team,
                            roles = e.roles
                        FROM %s WHERE party.id = e.id
                        """
                                .formatted(RECORDSET))
                .param("rows", rows(customers))
                .update();
        identities.replace(customers);
        roles.save(customers);
    }

    private String rows(List<Customer> customers) {
        return json.writeValueAsString(customers.stream().map(PartyRow::of).toList());
    }

    private static UUID[] uuids(Collection<CustomerId> ids) {
        return ids.stream().map(CustomerId::value).toArray(UUID[]::new);
    }
}
