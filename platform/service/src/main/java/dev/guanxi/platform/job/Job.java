package dev.guanxi.platform.job;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands.
 *
 * @param kind which {@link JobKind} does it
 * @param owner the login of whoever ordered it
 * @param parameters what was ordered, as JSON
 * @param failure why it failed; null when it has not
 */
public record Job(
        UUID id,
        String kind,
        State state,
        String owner,
        String parameters,
        JobProgress progress,
        Times times,
        @Nullable Failure failure) {

    /** Completed, failed, cancelled and undone are final, but for completed work being undone. */
    public enum State {
        QUEUED,
        RUNNING,
        COMPLETED,
        FAILED,
        CANCELLED,
        UNDONE;

        public boolean isFinal() {
            return this != QUEUED && this != RUNNING;
        }

        /** The word in JSON and in the database. */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * @param busyMillis time spent on chunks that got something done, at every instance
     */
    public record Times(
            Instant createdAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            long busyMillis) {}

    /**
     * @param code stable, as in problem details
     */
    public record Failure(String code, String detail) {}
}
