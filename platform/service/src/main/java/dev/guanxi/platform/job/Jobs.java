package dev.guanxi.platform.job;

import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** All jobs of a service: ordered, looked at, cancelled. */
public class Jobs {

    private final JdbcClient jdbc;
    private final JobRows rows;
    private final JobSettings settings;
    private final Clock clock;

    Jobs(JdbcClient jdbc, JobRows rows, JobSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Orders a job with the running transaction; some instance takes it up after the commit.
     *
     * @param parameters JSON, handed to the kind unchanged in meaning
     */
    public void submit(UUID id, String kind, String owner, String parameters) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A job is ordered together with what it works on");
        }
        jdbc.sql(
                        """
                        INSERT INTO platform.job (id, kind, state, owner, parameters, created_at)
                        VALUES (:id, :kind, 'queued', :owner, :parameters::jsonb, :now)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("owner", owner)
                .param("parameters", parameters)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Takes an order back that the running transaction has placed. */
    public void withdraw(UUID id) {
        jdbc.sql("DELETE FROM platform.job WHERE id = :id AND state = 'queued'")
                .param("id", id)
                .update();
    }

    public Optional<Job> find(String kind, UUID id) {
        return jdbc.sql("SELECT * FROM platform.job WHERE id = :id AND kind = :kind")
                .param("id", id)
                .param("kind", kind)
                .query(rows)
                .optional();
    }

    /** The jobs of a kind, the newest first. */
    public Page<Job> list(String kind, Job.@Nullable State state, PageQuery page) {
        Cursor after = page.after();
        JdbcClient.StatementSpec statement =
                jdbc.sql(
                                """
                                SELECT * FROM platform.job WHERE kind = :kind %s %s
                                ORDER BY created_at DESC, id DESC LIMIT :rows
                                """
                                        .formatted(
                                                state == null ? "" : "AND state = :state",
                                                after == null
                                                        ? ""
                                                        : "AND (created_at, id) < (:at, :id)"))
                        .param("kind", kind)
                        .param("rows", page.rowsToRead());
        if (state != null) {
            statement = statement.param("state", state.toString());
        }
        if (after != null) {
            statement =
                    statement
                            .param("at", after.instant().atOffset(ZoneOffset.UTC))
                            .param("id", after.id());
        }
        List<Job> found = statement.query(rows).list();
        return Page.of(found, page, last -> Cursor.at(last.times().createdAt(), last.id()));
    }

    /**
     * A job that waits is cancelled at once, a running one after its present chunk.
     *
     * @throws JobFinished when it has ended
     */
    public void cancel(Job job) {
        int cancelled =
                jdbc.sql(
                                """
                                UPDATE platform.job SET cancel_requested = true,
                                    state = CASE WHEN state = 'queued' THEN 'cancelled' ELSE state END,
                                    finished_at = CASE WHEN state = 'queued' THEN now() END
                                WHERE id = :id AND state IN ('queued', 'running')
                                """)
                        .param("id", job.id())
                        .update();
        if (cancelled == 0) {
            throw new JobFinished(find(job.kind(), job.id()).orElse(job));
        }
    }

    /** Notes, with the running transaction, that what a finished job did has been taken back. */
    public void undone(UUID id) {
        jdbc.sql(
                        """
                        UPDATE platform.job SET state = 'undone'
                        WHERE id = :id AND state IN ('completed', 'failed', 'cancelled')
                        """)
                .param("id", id)
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    void forgetOld() {
        jdbc.sql("DELETE FROM platform.job WHERE finished_at < :before")
                .param("before", OffsetDateTime.now(clock).minus(settings.retention()))
                .update();
    }
}
