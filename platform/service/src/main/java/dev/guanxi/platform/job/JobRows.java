package dev.guanxi.platform.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the table of jobs. */
record JobRows(JsonMapper json) implements RowMapper<Job> {

    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    @Override
    public Job mapRow(ResultSet row, int index) throws SQLException {
        String failure = row.getString("failure_code");
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Job.State.of(row.getString("state")),
                row.getString("owner"),
                row.getString("parameters"),
                new JobProgress(
                        row.getLong("done"),
                        row.getObject("total", Long.class),
                        json.readValue(row.getString("counts"), COUNTS),
                        row.getString("position")),
                new Job.Times(
                        Objects.requireNonNull(instant(row, "created_at")),
                        instant(row, "started_at"),
                        instant(row, "finished_at"),
                        row.getLong("busy_millis")),
                failure == null ? null : new Job.Failure(failure, row.getString("failure_detail")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
