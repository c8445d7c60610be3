package dev.guanxi.platform.job;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who works on which job. A chunk locks the job's row and looks whether the lease is still its own,
 * so two instances never commit chunks of one job side by side, however late one of them wakes up.
 */
class JobLeases {

    private final JdbcClient jdbc;
    private final JobRows rows;
    private final JsonMapper json;
    private final JobSettings settings;

    JobLeases(JdbcClient jdbc, JobRows rows, JsonMapper json, JobSettings settings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
        this.settings = settings;
    }

    /** The oldest job that waits or whose worker has gone, now this worker's. */
    Optional<Job> take(UUID worker, Collection<String> kinds) {
        return jdbc.sql(
                        """
                        UPDATE platform.job SET state = 'running', worker = :worker,
                            lease_until = clock_timestamp() + make_interval(secs => :lease),
                            attempts = attempts + 1, started_at = coalesce(started_at, now())
                        WHERE id = (
                            SELECT id FROM platform.job
                            WHERE state IN ('queued', 'running') AND kind = ANY(:kinds)
                              AND (lease_until IS NULL OR lease_until < clock_timestamp())
                            ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING *
                        """)
                .param("worker", worker)
                .param("lease", seconds(settings.lease()))
                .param("kinds", kinds.toArray(String[]::new))
                .query(rows)
                .optional();
    }

    /** Whether it was taken up too often without getting on. */
    boolean isHopeless(UUID id) {
        return jdbc.sql("SELECT attempts > :most FROM platform.job WHERE id = :id")
                .param("most", settings.attempts())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Locks the job until the transaction ends; empty when it is not this worker's any more. */
    Optional<Held> hold(UUID id, UUID worker) {
        return jdbc.sql(
                        """
                        SELECT * FROM platform.job
                        WHERE id = :id AND worker = :worker AND state = 'running' FOR UPDATE
                        """)
                .param("id", id)
                .param("worker", worker)
                .query(
                        (row, index) ->
                                new Held(
                                        rows.mapRow(row, index),
                                        row.getBoolean("cancel_requested")))
                .optional();
    }

    /** Keeps what a chunk has got done. */
    void keep(UUID id, JobRun.Step step, Duration took, boolean gotOn) {
        JobProgress progress = step.progress();
        jdbc.sql(
                        """
                        UPDATE platform.job SET position = :position, done = :done, total = :total,
                            counts = :counts::jsonb, attempts = 0,
                            busy_millis = busy_millis + :millis,
                            state = CASE WHEN :last THEN 'completed' ELSE 'running' END,
                            finished_at = CASE WHEN :last THEN clock_timestamp() END,
                            lease_until = clock_timestamp() + make_interval(secs => :lease)
                        WHERE id = :id
                        """)
                .param("id", id)
                .param("position", progress.position())
                .param("done", progress.done())
                .param("total", progress.total())
                .param("counts", json.writeValueAsString(progress.counts()))
                .param("millis", gotOn ? took.toMillis() : 0)
                .param("last", step.last())
                .param("lease", seconds(settings.lease()))
                .update();
    }

    void cancelled(UUID id) {
        jdbc.sql("UPDATE platform.job SET state = 'cancelled', finished_at = now() WHERE id = :id")
                .param("id", id)
                .update();
    }

    void fail(UUID id, UUID worker, Job.Failure failure) {
        jdbc.sql(
                        """
                        UPDATE platform.job SET state = 'failed', finished_at = now(),
                            failure_code = :code, failure_detail = :detail
                        WHERE id = :id AND worker = :worker AND state = 'running'
                        """)
                .param("id", id)
                .param("worker", worker)
                .param("code", failure.code())
                .param("detail", failure.detail().replace('\0', ' '))
                .update();
    }

    /** Gives the job back: to be taken up by anybody after the pause. */
    void release(UUID id, UUID worker, Duration pause) {
        jdbc.sql(
                        """
                        UPDATE platform.job SET worker = NULL,
                            lease_until = clock_timestamp() + make_interval(secs => :pause)
                        WHERE id = :id AND worker = :worker AND state = 'running'
                        """)
                .param("id", id)
                .param("worker", worker)
                .param("pause", seconds(pause))
                .update();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    record Held(Job job, boolean cancelRequested) {}
}
