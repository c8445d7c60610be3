package dev.guanxi.analytics.model.store;

import dev.guanxi.analytics.model.Models;
import dev.guanxi.analytics.value.ModelPublished;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcModels implements Models {

    private static final long TURN = 0x6775616e7869L;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcModels(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<ModelPublished> newest() {
        return jdbc.sql("SELECT body FROM value_model ORDER BY version DESC LIMIT 1")
                .query((row, n) -> json.readValue(row.getString(1), ModelPublished.class))
                .optional();
    }

    @Override
    public boolean tryTurn() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(ModelPublished model) {
        jdbc.sql("INSERT INTO value_model (version, body) VALUES (:version, :body::jsonb)")
                .param("version", Long.parseLong(model.version()))
                .param("body", json.writeValueAsString(model))
                .update();
    }

    @Override
    public List<ModelPublished> unpublished() {
        return jdbc.sql("SELECT body FROM value_model WHERE NOT published ORDER BY version")
                .query((row, n) -> json.readValue(row.getString(1), ModelPublished.class))
                .list();
    }

    @Override
    public void published(ModelPublished model) {
        jdbc.sql("UPDATE value_model SET published = true WHERE version = :version")
                .param("version", Long.parseLong(model.version()))
                .update();
    }
}
