package dev.guanxi.customer.importing.store;

import dev.guanxi.customer.importing.ImportLedger;
import dev.guanxi.customer.party.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Imports in PostgreSQL; what a chunk adds is one statement. */
@Repository
class JdbcImportLedger implements ImportLedger {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcImportLedger(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public boolean add(Entry entry) {
        return jdbc.sql(
                                """
                                INSERT INTO customer_import
                                    (id, file_id, owner, idempotency_key, fingerprint)
                                VALUES (:id, :file, :owner, :key, :fingerprint)
                                ON CONFLICT (owner, idempotency_key) DO NOTHING
                                """)
                        .param("id", entry.id())
                        .param("file", entry.file())
                        .param("owner", entry.owner())
                        .param("key", entry.key())
                        .param("fingerprint", entry.fingerprint())
                        .update()
                == 1;
    }

    @Override
    public Optional<Entry> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<Entry> findByKey(String owner, String key) {
        return jdbc.sql(
                        """
                        SELECT * FROM customer_import
                        WHERE owner = :owner AND idempotency_key = :key
                        """)
                .param("owner", owner)
                .param("key", key)
                .query(this::entry)
                .optional();
    }

    @Override
    public List<Entry> find(Collection<UUID> ids) {
        return jdbc.sql("SELECT * FROM customer_import WHERE id = ANY(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::entry)
                .list();
    }

    private Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("file_id", UUID.class),
                row.getString("owner"),
                row.getString("idempotency_key"),
                row.getString("fingerprint"),
                Arrays.asList(json.readValue(row.getString("columns"), Column[].class)),
                row.getObject("undo_id", UUID.class));
    }

    @Override
    public void setColumns(UUID id, List<Column> columns) {
        jdbc.sql("UPDATE customer_import SET columns = :columns::jsonb WHERE id = :id")
                .param("id", id)
                .param("columns", json.writeValueAsString(columns).replace("\\u0000", ""))
                .update();
    }

    @Override
    public boolean setUndo(UUID id, UUID undo) {
        return jdbc.sql(
                                """
                                UPDATE customer_import SET undo_id = :undo WHERE id = :id
                                  AND NOT EXISTS (SELECT FROM platform.job WHERE id = undo_id
                                      AND state IN ('queued', 'running'))
                                """)
                        .param("id", id)
                        .param("undo", undo)
                        .update()
                == 1;
    }

    @Override
    public void addEffects(UUID id, Collection<Effect> effects) {
        if (effects.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        INSERT INTO import_effect AS known
                            (import_id, party_id, row_no, former, base, version)
                        SELECT :id, e.party, e.row_no, e.former::jsonb, e.base, e.version
                        FROM unnest(:parties::uuid[], :rows::bigint[], :formers::text[],
                            :bases::bigint[], :versions::bigint[])
                            AS e(party, row_no, former, base, version)
                        ON CONFLICT (import_id, party_id) DO UPDATE
                        SET row_no = excluded.row_no,
                            version = CASE WHEN known.version = excluded.base
                                THEN excluded.version ELSE 0 END
                        """)
                .param("id", id)
                .param("parties", array(effects, e -> e.customer().value(), UUID[]::new))
                .param("rows", array(effects, Effect::row, Long[]::new))
                .param("formers", formers(effects))
                .param("bases", array(effects, Effect::base, Long[]::new))
                .param("versions", array(effects, Effect::version, Long[]::new))
                .update();
    }

    private @Nullable String[] formers(Collection<Effect> effects) {
        @Nullable String[] formers = new String[effects.size()];
        int i = 0;
        for (Effect effect : effects) {
            Former former = effect.former();
            formers[i++] = former == null ? null : json.writeValueAsString(former);
        }
        return formers;
    }

    private static <T, R> R[] array(
            Collection<T> rows, Function<T, R> column, IntFunction<R[]> type) {
        return rows.stream().map(column).toArray(type);
    }

    @Override
    public List<Effect> effectsAfter(UUID id, @Nullable CustomerId last, int most) {
        return jdbc.sql(
                        """
                        SELECT party_id, row_no, former, base, version FROM import_effect
                        WHERE import_id = :id AND party_id > :last ORDER BY party_id LIMIT :most
                        """)
                .param("id", id)
                .param("last", last == null ? BEFORE_ALL : last.value())
                .param("most", most)
                .query(
                        (row, index) -> {
                            String former = row.getString("former");
                            return new Effect(
                                    new CustomerId(row.getObject("party_id", UUID.class)),
                                    row.getLong("row_no"),
                                    former == null ? null : json.readValue(former, Former.class),
                                    row.getLong("base"),
                                    row.getLong("version"));
                        })
                .list();
    }

    @Override
    public long countEffects(UUID id) {
        return jdbc.sql("SELECT count(*) FROM import_effect WHERE import_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    @Override
    public void forgetEffects(UUID id, Collection<CustomerId> customers) {
        jdbc.sql("DELETE FROM import_effect WHERE import_id = :id AND party_id = ANY(:parties)")
                .param("id", id)
                .param("parties", array(customers, CustomerId::value, UUID[]::new))
                .update();
    }

    @Override
    public void addRefusals(UUID id, Collection<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        INSERT INTO import_refusal (import_id, row_no, code, reason, cells)
                        SELECT :id, e."row", e.code, e.reason, e.cells
                        FROM jsonb_to_recordset(:rows::jsonb)
                            AS e("row" bigint, code text, reason text, cells jsonb)
                        """)
                .param("id", id)
                .param("rows", json.writeValueAsString(refusals))
                .update();
    }

    @Override
    public List<Refusal> refusalsAfter(UUID id, long last, int most) {
        return jdbc.sql(
                        """
                        SELECT row_no, code, reason, cells FROM import_refusal
                        WHERE import_id = :id AND row_no > :last ORDER BY row_no LIMIT :most
                        """)
                .param("id", id)
                .param("last", last)
                .param("most", most)
                .query(
                        (row, index) ->
                                new Refusal(
                                        row.getLong("row_no"),
                                        row.getString("code"),
                                        row.getString("reason"),
                                        Arrays.asList(
                                                json.readValue(
                                                        row.getString("cells"), String[].class))))
                .list();
    }

    @Override
    public void addKept(UUID id, Collection<Kept> kept) {
        if (kept.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        INSERT INTO import_kept (import_id, party_id, row_no, code, reason)
                        SELECT :id, e.customer, e."row", e.code, e.reason
                        FROM jsonb_to_recordset(:rows::jsonb)
                            AS e(customer uuid, "row" bigint, code text, reason text)
                        ON CONFLICT (import_id, party_id) DO UPDATE
                        SET code = excluded.code, reason = excluded.reason
                        """)
                .param("id", id)
                .param("rows", json.writeValueAsString(kept))
                .update();
    }

    @Override
    public List<Kept> keptAfter(UUID id, @Nullable CustomerId last, int most) {
        return jdbc.sql(
                        """
                        SELECT party_id, row_no, code, reason FROM import_kept
                        WHERE import_id = :id AND party_id > :last ORDER BY party_id LIMIT :most
                        """)
                .param("id", id)
                .param("last", last == null ? BEFORE_ALL : last.value())
                .param("most", most)
                .query(
                        (row, index) ->
                                new Kept(
                                        new CustomerId(row.getObject("party_id", UUID.class)),
                                        row.getLong("row_no"),
                                        row.getString("code"),
                                        row.getString("reason")))
                .list();
    }

    @Override
    public void rehearse(UUID id, Collection<CustomerId> ids) {
        jdbc.sql(
                        """
                        INSERT INTO import_rehearsal (import_id, natural_id)
                        SELECT :id, unnest(:ids::uuid[]) ON CONFLICT DO NOTHING
                        """)
                .param("id", id)
                .param("ids", array(ids, CustomerId::value, UUID[]::new))
                .update();
    }

    @Override
    public Set<CustomerId> rehearsed(UUID id, Collection<CustomerId> ids) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                SELECT natural_id FROM import_rehearsal
                                WHERE import_id = :id AND natural_id = ANY(:ids)
                                """)
                        .param("id", id)
                        .param("ids", array(ids, CustomerId::value, UUID[]::new))
                        .query((row, index) -> new CustomerId(row.getObject(1, UUID.class)))
                        .list());
    }
}
