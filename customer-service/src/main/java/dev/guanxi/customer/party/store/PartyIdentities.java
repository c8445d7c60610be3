package dev.guanxi.customer.party.store;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.IdentityTaken;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table that keeps an outside key with one customer. */
@Repository
class PartyIdentities {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PartyIdentities(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Map<Identity, CustomerId> holders(Collection<Identity> identities) {
        return read("coalesce(p.survivor_id, p.id)", identities);
    }

    Map<Identity, CustomerId> keepers(Collection<Identity> identities) {
        return read("p.id", identities);
    }

    private Map<Identity, CustomerId> read(String holder, Collection<Identity> identities) {
        Map<Identity, CustomerId> holders = new HashMap<>();
        if (!identities.isEmpty()) {
            jdbc.sql(
                            """
                            SELECT i.source, i.external_id, %s AS holder FROM party_identity i
                            JOIN jsonb_to_recordset(:identities::jsonb)
                                AS e(source text, "externalId" text)
                              ON i.source = e.source AND i.external_id = e."externalId"
                            JOIN party p ON p.id = i.party_id
                            """
                                    .formatted(holder))
                    .param("identities", json.writeValueAsString(identities))
                    .query(
                            row -> {
                                holders.put(
                                        new Identity(
                                                row.getString("source"),
                                                row.getString("external_id")),
                                        new CustomerId(row.getObject("holder", UUID.class)));
                            });
        }
        return holders;
    }

    /**
     * Makes the customers' identities those that they have now. Those of a merged customer stay
     * with it, but one that its survivor has lost is lost to it, too.
     */
    void replace(Collection<Customer> customers) {
        List<Entry> entries =
                customers.stream()
                        .flatMap(c -> c.profile().identities().stream().map(i -> entry(c, i)))
                        .toList();
        String wanted = json.writeValueAsString(entries);
        jdbc.sql(
                        """
                        DELETE FROM party_identity
                        WHERE party_id IN (
                            SELECT id FROM party WHERE id = ANY(:ids) OR survivor_id = ANY(:ids))
                          AND (source, external_id) NOT IN (
                            SELECT e.source, e."externalId"
                            FROM jsonb_to_recordset(:entries::jsonb)
                                AS e(source text, "externalId" text))
                        """)
                .param("ids", customers.stream().map(c -> c.id().value()).toArray(UUID[]::new))
                .param("entries", wanted)
                .update();
        add(entries, wanted);
    }

    void add(Collection<Customer> customers) {
        List<Entry> entries =
                customers.stream()
                        .flatMap(c -> c.profile().identities().stream().map(i -> entry(c, i)))
                        .toList();
        add(entries, json.writeValueAsString(entries));
    }

    private void add(List<Entry> entries, String wanted) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        INSERT INTO party_identity (source, external_id, natural_id, party_id)
                        SELECT e.source, e."externalId", e."naturalId", e."partyId"
                        FROM jsonb_to_recordset(:entries::jsonb)
                            AS e(source text, "externalId" text, "naturalId" uuid, "partyId" uuid)
                        ORDER BY e."naturalId"
                        ON CONFLICT DO NOTHING
                        """)
                .param("entries", wanted)
                .update();
        requireHeld(wanted);
    }

    /** A merged customer and its survivor hold their identities together. */
    private void requireHeld(String wanted) {
        jdbc
                .sql(
                        """
                        SELECT e.source, e."externalId", coalesce(p.survivor_id, p.id) AS holder
                        FROM jsonb_to_recordset(:entries::jsonb)
                            AS e(source text, "externalId" text, "partyId" uuid)
                        JOIN party_identity i
                          ON i.source = e.source AND i.external_id = e."externalId"
                        JOIN party p ON p.id = i.party_id
                        JOIN party own ON own.id = e."partyId"
                        WHERE coalesce(p.survivor_id, p.id) <> coalesce(own.survivor_id, own.id)
                        """)
                .param("entries", wanted)
                .query(
                        (row, index) ->
                                new IdentityTaken(
                                        new Identity(
                                                row.getString("source"),
                                                row.getString("externalId")),
                                        new CustomerId(row.getObject("holder", UUID.class))))
                .list()
                .stream()
                .findFirst()
                .ifPresent(
                        taken -> {
                            throw taken;
                        });
    }

    private static Entry entry(Customer customer, Identity identity) {
        return new Entry(
                identity.source(),
                identity.externalId(),
                identity.naturalId().value(),
                customer.id().value());
    }

    private record Entry(String source, String externalId, UUID naturalId, UUID partyId) {}
}
