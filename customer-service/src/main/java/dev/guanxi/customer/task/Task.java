package dev.guanxi.customer.task;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.customer.party.CustomerId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up task at one version. Versions count from 1 without gaps; each is published once. Only
 * an open task can change; a closed one is reopened first.
 */
public record Task(TaskId id, CustomerId customerId, Plan plan, Progress progress, long version) {

    static Task planned(CustomerId customer, Plan plan, String by, Instant at) {
        Progress start = new Progress(State.OPEN, at, by, null, null);
        return new Task(TaskId.next(), customer, plan, start, 1);
    }

    /**
     * The next version, or empty when the plan says nothing new.
     *
     * @throws TaskClosed when it is done or cancelled
     */
    Optional<Task> changedTo(Plan changed) {
        requireOpen();
        return plan.equals(changed)
                ? Optional.empty()
                : Optional.of(new Task(id, customerId, changed, progress, version + 1));
    }

    /**
     * @throws TaskClosed when it is done or cancelled already
     */
    Task closed(State as, String by, Instant at) {
        requireOpen();
        return next(new Progress(as, progress.createdAt(), progress.createdBy(), at, by));
    }

    /**
     * @throws TaskOpen when there is nothing to reopen
     */
    Task reopened() {
        if (progress.state() == State.OPEN) {
            throw new TaskOpen(id);
        }
        return next(
                new Progress(State.OPEN, progress.createdAt(), progress.createdBy(), null, null));
    }

    private Task next(Progress progressed) {
        return new Task(id, customerId, plan, progressed, version + 1);
    }

    private void requireOpen() {
        if (progress.state() != State.OPEN) {
            throw new TaskClosed(id, progress.state());
        }
    }

    /** Who wrote it down when, and who closed it when, if somebody did. */
    public record Progress(
            State state,
            Instant createdAt,
            String createdBy,
            @Nullable Instant closedAt,
            @Nullable String closedBy) {}

    /** Where a task stands; done and cancelled are closed. */
    public enum State {
        OPEN,
        DONE,
        CANCELLED;

        /** The word in JSON and in the database. */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
