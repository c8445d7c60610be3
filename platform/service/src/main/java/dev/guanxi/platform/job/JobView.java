package dev.guanxi.platform.job;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as the API shows it.
 *
 * @param counts what became of the items
 */
public record JobView(
        UUID id,
        Job.State state,
        @Schema(example = "sam") String owner,
        Progress progress,
        @Schema(example = "{\"created\": 4980, \"refused\": 20}") Map<String, Long> counts,
        @Nullable Failure failure,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /**
     * @param total absent while it is not known
     * @param perSecond items per second of work so far
     * @param remainingSeconds at that rate; absent unless the job is running and the total is known
     */
    @Schema(name = "JobProgress")
    public record Progress(
            @Schema(example = "5000") long done,
            @Schema(example = "100000") @Nullable Long total,
            @Schema(example = "6120.5") @Nullable BigDecimal perSecond,
            @Schema(example = "16") @Nullable Long remainingSeconds) {}

    @Schema(name = "JobFailure")
    public record Failure(
            @Schema(example = "no-known-column") String code, @Nullable String detail) {}

    public static JobView of(Job job) {
        Job.Failure failure = job.failure();
        return new JobView(
                job.id(),
                job.state(),
                job.owner(),
                progress(job),
                new TreeMap<>(job.progress().counts()),
                failure == null ? null : new Failure(failure.code(), failure.detail()),
                job.times().createdAt(),
                job.times().startedAt(),
                job.times().finishedAt());
    }

    private static Progress progress(Job job) {
        JobProgress progress = job.progress();
        Long total = progress.total();
        long busy = job.times().busyMillis();
        if (busy == 0 || progress.done() == 0) {
            return new Progress(progress.done(), total, null, null);
        }
        BigDecimal perSecond =
                BigDecimal.valueOf(progress.done() * 1000)
                        .divide(BigDecimal.valueOf(busy), 1, RoundingMode.HALF_UP);
        Long remaining =
                total == null || job.state() != Job.State.RUNNING
                        ? null
                        : (total - progress.done()) * busy / progress.done() / 1000;
        return new Progress(progress.done(), total, perSecond, remaining);
    }
}
