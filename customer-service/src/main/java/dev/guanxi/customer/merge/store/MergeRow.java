package dev.guanxi.customer.merge.store;

import dev.guanxi.customer.merge.Merge;
import dev.guanxi.customer.merge.MergeId;
import dev.guanxi.customer.merge.Merges;
import dev.guanxi.customer.merge.Snapshot;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A merge as the table {@code party_merge} keeps it. */
final class MergeRow {

    private static final TypeReference<Map<String, Merge.Choice>> TAKE = new TypeReference<>() {};

    private final JsonMapper json;

    MergeRow(JsonMapper json) {
        this.json =
                json.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    }

    Merge merge(ResultSet row, int index) throws SQLException {
        return new Merge(
                new MergeId(row.getObject("id", UUID.class)),
                new Merge.Pair(
                        new CustomerId(row.getObject("survivor_id", UUID.class)),
                        new CustomerId(row.getObject("absorbed_id", UUID.class))),
                json.readValue(row.getString("take"), TAKE),
                new Merge.Decision(
                        row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                        row.getString("merged_by")),
                split(row),
                row.getLong("version"));
    }

    Merges.Kept kept(ResultSet row, int index) throws SQLException {
        return new Merges.Kept(
                merge(row, index),
                Customer.Status.valueOf(row.getString("absorbed_status").toUpperCase(Locale.ROOT)),
                json.readValue(row.getString("survivor_before"), Snapshot.class),
                json.readValue(row.getString("united"), Snapshot.class));
    }

    String text(Object value) {
        return json.writeValueAsString(value);
    }

    private static Merge.@Nullable Decision split(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("split_at", OffsetDateTime.class);
        return at == null ? null : new Merge.Decision(at.toInstant(), row.getString("split_by"));
    }
}
