package dev.guanxi.customer.custom.store;

import dev.guanxi.customer.custom.CustomSearch;
import dev.guanxi.customer.custom.CustomValues;
import dev.guanxi.customer.custom.ValueIndex;
import dev.guanxi.customer.field.FieldCatalog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code party_custom}: one row for each value that a customer has. */
@Repository
class JdbcValueIndex implements ValueIndex {

    private static final String ENTRIES =
            """
            jsonb_to_recordset(:entries::jsonb) AS e("partyId" uuid, "fieldId" uuid, key text)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcValueIndex(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void save(Map<UUID, CustomValues> values, FieldCatalog catalog) {
        if (catalog.isEmpty() || values.isEmpty()) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        values.forEach(
                (party, custom) ->
                        custom.byName()
                                .forEach(
                                        (name, value) ->
                                                entries.add(
                                                        new Entry(
                                                                party,
                                                                idOf(name, catalog),
                                                                value.key()))));
        String wanted = json.writeValueAsString(entries);
        jdbc.sql(
                        """
                        DELETE FROM party_custom c WHERE party_id = ANY(:parties)
                          AND NOT EXISTS (SELECT FROM %s
                            WHERE e."partyId" = c.party_id AND e."fieldId" = c.field_id)
                        """
                                .formatted(ENTRIES))
                .param("parties", values.keySet().toArray(UUID[]::new))
                .param("entries", wanted)
                .update();
        if (!entries.isEmpty()) {
            jdbc.sql(
                            """
                            INSERT INTO party_custom
                                (party_id, field_id, key, created_at, sort_name)
                            SELECT p.id, e."fieldId", e.key, p.created_at, p.sort_name
                            FROM %s JOIN party p ON p.id = e."partyId"
                            ORDER BY 1, 2
                            ON CONFLICT (party_id, field_id) DO UPDATE
                            SET key = excluded.key, sort_name = excluded.sort_name
                            WHERE (party_custom.key, party_custom.sort_name)
                                IS DISTINCT FROM (excluded.key, excluded.sort_name)
                            """
                                    .formatted(ENTRIES))
                    .param("entries", wanted)
                    .update();
        }
    }

    private static UUID idOf(String name, FieldCatalog catalog) {
        return Objects.requireNonNull(catalog.get(name), "A value without a field").id().value();
    }

    /** The lock of a value lasts until the commit, and only then another one sees its holder. */
    @Override
    public Map<Key, UUID> claim(Collection<Key> keys, @Nullable UUID own) {
        Map<Key, UUID> holders = new HashMap<>();
        keys.stream()
                .sorted(Comparator.comparing(JdbcValueIndex::lockOf))
                .forEach(
                        key -> {
                            jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                                    .param("key", lockOf(key))
                                    .query(row -> {});
                            holderOf(key, own).ifPresent(holder -> holders.put(key, holder));
                        });
        return holders;
    }

    private static String lockOf(Key key) {
        return "custom value " + key.field() + ' ' + key.key();
    }

    private Optional<UUID> holderOf(Key key, @Nullable UUID own) {
        return jdbc.sql(
                        """
                        SELECT party_id FROM party_custom
                        WHERE field_id = :field AND key = :key
                          AND (:own::uuid IS NULL OR party_id <> :own)
                        LIMIT 1
                        """)
                .param("field", key.field().value())
                .param("key", key.key())
                .param("own", own)
                .query(UUID.class)
                .optional();
    }

    @Override
    public int count(CustomSearch.Condition condition, int limit) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM (
                            SELECT FROM party_custom WHERE field_id = :field
                              AND key >= coalesce(:from, '')
                              AND (:to::text IS NULL OR key <= :to)
                            ORDER BY key, created_at LIMIT :limit) AS fitting
                        """)
                .param("field", condition.field().value())
                .param("from", condition.from())
                .param("to", condition.to())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean refreshSearch(int customers, Consumer<Collection<UUID>> rewriting) {
        Optional<Place> pending =
                jdbc.sql(
                                """
                                SELECT * FROM custom_field_search
                                ORDER BY field_id LIMIT 1 FOR UPDATE SKIP LOCKED
                                """)
                        .query(JdbcValueIndex::place)
                        .optional();
        pending.ifPresent(place -> refresh(place, customers, rewriting));
        return pending.isPresent();
    }

    private void refresh(Place place, int customers, Consumer<Collection<UUID>> rewriting) {
        List<Place> next =
                jdbc.sql(
                                """
                                SELECT field_id, created_at, party_id FROM party_custom
                                WHERE field_id = :field
                                  AND (created_at, party_id) > (:createdAt, :party)
                                ORDER BY created_at, party_id LIMIT :customers
                                """)
                        .param("field", place.field())
                        .param("createdAt", place.createdAt())
                        .param("party", place.party())
                        .param("customers", customers)
                        .query(JdbcValueIndex::place)
                        .list();
        rewriting.accept(next.stream().map(Place::party).toList());
        if (next.size() < customers) {
            jdbc.sql("DELETE FROM custom_field_search WHERE field_id = :field")
                    .param("field", place.field())
                    .update();
        } else {
            jdbc.sql(
                            """
                            UPDATE custom_field_search
                            SET created_at = :createdAt, party_id = :party WHERE field_id = :field
                            """)
                    .param("field", place.field())
                    .param("createdAt", next.getLast().createdAt())
                    .param("party", next.getLast().party())
                    .update();
        }
    }

    private static Place place(ResultSet row, int index) throws SQLException {
        return new Place(
                row.getObject("field_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("party_id", UUID.class));
    }

    private record Entry(UUID partyId, UUID fieldId, String key) {}

    private record Place(UUID field, OffsetDateTime createdAt, UUID party) {}
}
