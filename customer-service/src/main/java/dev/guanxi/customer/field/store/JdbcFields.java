package dev.guanxi.customer.field.store;

import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.customer.field.FieldId;
import dev.guanxi.customer.field.FieldSettings;
import dev.guanxi.customer.field.Fields;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Fields in PostgreSQL. Those who write values share a lock, those who change fields do not. */
@Repository
class JdbcFields implements Fields {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RowMapper<FieldDefinition> definition;

    JdbcFields(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.definition = (row, index) -> read(row, json);
    }

    @Override
    public Optional<FieldDefinition> find(FieldId id) {
        return jdbc.sql("SELECT * FROM custom_field WHERE id = :id")
                .param("id", id.value())
                .query(definition)
                .optional();
    }

    @Override
    public List<FieldDefinition> all() {
        return jdbc.sql("SELECT * FROM custom_field ORDER BY name").query(definition).list();
    }

    @Override
    public Page<FieldDefinition> list(Wanted wanted, PageQuery page) {
        Cursor after = page.after();
        List<FieldDefinition> rows =
                jdbc.sql(
                                """
                                SELECT * FROM custom_field
                                WHERE (:kind::text IS NULL OR settings->'kinds' ? :kind)
                                  AND (:retired::boolean IS NULL OR retired = :retired)
                                  AND (:roles::text[] IS NULL
                                    OR settings->'access'->'readableBy' = '[]'
                                    OR settings->'access'->'readableBy' ?| :roles)
                                  AND (:name::text IS NULL OR name > :name)
                                ORDER BY name LIMIT :rows
                                """
                                        .replace("?", "??"))
                        .param("kind", wanted.kind())
                        .param("retired", wanted.retired())
                        .param(
                                "roles",
                                wanted.roles() == null
                                        ? null
                                        : wanted.roles().toArray(String[]::new))
                        .param("name", after == null ? null : after.sortValue())
                        .param("rows", page.rowsToRead())
                        .query(definition)
                        .list();
        return Page.of(rows, page, last -> new Cursor(last.name(), last.id().value()));
    }

    @Override
    public long version() {
        return jdbc.sql("SELECT coalesce(sum(version), 0) FROM custom_field")
                .query(Long.class)
                .single();
    }

    @Override
    public void holdStill() {
        jdbc.sql("SELECT pg_advisory_xact_lock_shared(hashtextextended('custom fields', 0))")
                .query(row -> {});
    }

    @Override
    public void lockAll() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('custom fields', 0))")
                .query(row -> {});
    }

    @Override
    public void add(FieldDefinition field) {
        save(
                """
                INSERT INTO custom_field (id, name, settings, retired, created_at, version)
                VALUES (:id, :name, :settings::jsonb, :retired, :createdAt, :version)
                """,
                field);
    }

    @Override
    public void replace(FieldDefinition field) {
        save(
                """
                UPDATE custom_field SET settings = :settings::jsonb, retired = :retired,
                    version = :version
                WHERE id = :id
                """,
                field);
    }

    private void save(String sql, FieldDefinition field) {
        jdbc.sql(sql)
                .param("id", field.id().value())
                .param("name", field.name())
                .param("settings", json.writeValueAsString(field.settings()))
                .param("retired", field.retired())
                .param("createdAt", field.createdAt().atOffset(ZoneOffset.UTC))
                .param("version", field.version())
                .update();
    }

    @Override
    public boolean isUsed(FieldId id, String key) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (
                            SELECT FROM party_custom WHERE field_id = :id AND key = :key)
                        """)
                .param("id", id.value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Collision> collisions(FieldId id) {
        return jdbc.sql(
                        """
                        SELECT (array_agg(party_id ORDER BY created_at, party_id))[1\\:3]
                        FROM party_custom WHERE field_id = :id
                        GROUP BY key HAVING count(*) > 1 LIMIT 3
                        """)
                .param("id", id.value())
                .query(
                        (row, index) ->
                                new Collision(Arrays.asList((UUID[]) row.getArray(1).getArray())))
                .list();
    }

    @Override
    public void requestSearchRefresh(FieldId id) {
        jdbc.sql(
                        """
                        INSERT INTO custom_field_search (field_id, created_at, party_id)
                        VALUES (:id, '-infinity', '00000000-0000-0000-0000-000000000000')
                        ON CONFLICT (field_id) DO UPDATE
                        SET created_at = excluded.created_at, party_id = excluded.party_id
                        """)
                .param("id", id.value())
                .update();
    }

    private static FieldDefinition read(ResultSet row, JsonMapper json) throws SQLException {
        return new FieldDefinition(
                new FieldId(row.getObject("id", UUID.class)),
                row.getString("name"),
                json.readValue(row.getString("settings"), FieldSettings.class),
                row.getBoolean("retired"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
