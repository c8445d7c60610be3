package dev.guanxi.customer.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guanxi.customer.party.CustomerId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTests {

    private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");
    private static final Instant DUE = Instant.parse("2026-02-01T09:00:00Z");

    private final Task open =
            Task.planned(new CustomerId(UUID.randomUUID()), plan("Call back"), "amy", NOW);

    @Test
    void aPlanThatSaysNothingNewMakesNoVersion() {
        assertThat(open.changedTo(plan("Call back"))).isEmpty();
        assertThat(open.changedTo(plan("Write"))).get().returns(2L, Task::version);
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "CANCELLED"})
    void aClosedTaskSaysWhoClosedItAndChangesNoMore(Task.State state) {
        Task closed = open.closed(state, "bob", NOW);

        assertThat(closed.progress()).isEqualTo(new Task.Progress(state, NOW, "amy", NOW, "bob"));
        assertThatThrownBy(() -> closed.changedTo(plan("Write"))).isInstanceOf(TaskClosed.class);
        assertThatThrownBy(() -> closed.closed(Task.State.DONE, "bob", NOW))
                .isInstanceOf(TaskClosed.class);
    }

    @Test
    void aReopenedTaskForgetsWhoClosedIt() {
        Task reopened = open.closed(Task.State.DONE, "bob", NOW).reopened();

        assertThat(reopened.progress()).isEqualTo(open.progress());
        assertThat(reopened.version()).isEqualTo(3);
        assertThatThrownBy(reopened::reopened).isInstanceOf(TaskOpen.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31T23:59:59Z", "3000-01-01T00:00:00Z"})
    void aDueDateOfAnotherAgeIsRefused(Instant dueAt) {
        assertThatThrownBy(() -> new Plan("x", null, dueAt, "amy", Plan.Priority.LOW))
                .isInstanceOf(DueDateOutOfRange.class);
    }

    private static Plan plan(String subject) {
        return new Plan(subject, null, DUE, "amy", Plan.Priority.NORMAL);
    }
}
