package dev.guanxi.customer.mapping.store;

import dev.guanxi.customer.mapping.Mapping;
import dev.guanxi.customer.mapping.MappingNameTaken;
import dev.guanxi.customer.mapping.SavedMapping;
import dev.guanxi.customer.mapping.SavedMappings;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcSavedMappings implements SavedMappings {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RowMapper<SavedMapping> mapping;

    JdbcSavedMappings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.mapping =
                (row, index) ->
                        new SavedMapping(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                json.readValue(row.getString("mapping"), Mapping.class),
                                row.getString("owner"),
                                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                                row.getLong("version"));
    }

    @Override
    public void add(SavedMapping added) {
        write(
                """
                INSERT INTO import_mapping (id, name, mapping, owner, created_at, version)
                VALUES (:id, :name, :mapping::jsonb, :owner, :createdAt, :version)
                """,
                added);
    }

    @Override
    public void replace(SavedMapping changed) {
        write(
                """
                UPDATE import_mapping SET name = :name, mapping = :mapping::jsonb,
                    owner = :owner, created_at = :createdAt, version = :version
                WHERE id = :id
                """,
                changed);
    }

    private void write(String sql, SavedMapping written) {
        try {
            jdbc.sql(sql)
                    .param("id", written.id())
                    .param("name", written.name())
                    .param("mapping", json.writeValueAsString(written.mapping()))
                    .param("owner", written.owner())
                    .param("createdAt", written.createdAt().atOffset(ZoneOffset.UTC))
                    .param("version", written.version())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new MappingNameTaken(written.name());
        }
    }

    @Override
    public void remove(UUID id) {
        jdbc.sql("DELETE FROM import_mapping WHERE id = :id").param("id", id).update();
    }

    @Override
    public Optional<SavedMapping> find(UUID id) {
        return one("SELECT * FROM import_mapping WHERE id = :id", id);
    }

    @Override
    public Optional<SavedMapping> lock(UUID id) {
        return one("SELECT * FROM import_mapping WHERE id = :id FOR UPDATE", id);
    }

    private Optional<SavedMapping> one(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(mapping).optional();
    }

    @Override
    public Page<SavedMapping> list(PageQuery page) {
        Cursor after = page.after();
        JdbcClient.StatementSpec statement =
                jdbc.sql(
                                """
                                SELECT * FROM import_mapping %s ORDER BY name, id LIMIT :rows
                                """
                                        .formatted(
                                                after == null
                                                        ? ""
                                                        : "WHERE (name, id) > (:lastName, :lastId)"))
                        .param("rows", page.rowsToRead());
        if (after != null) {
            statement = statement.param("lastName", after.sortValue()).param("lastId", after.id());
        }
        List<SavedMapping> found = statement.query(mapping).list();
        return Page.of(found, page, last -> new Cursor(last.name(), last.id()));
    }
}
