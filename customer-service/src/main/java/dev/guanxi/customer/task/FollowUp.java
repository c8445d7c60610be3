package dev.guanxi.customer.task;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Employees plan what is to be done for a customer, change their plans, and get it done. */
@Service
public class FollowUp {

    private final Customers customers;
    private final Tasks tasks;
    private final TaskPublication publication;
    private final Clock clock;

    FollowUp(Customers customers, Tasks tasks, TaskPublication publication, Clock clock) {
        this.customers = customers;
        this.tasks = tasks;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * @throws NoSuchCustomer when there is nobody to follow up with
     */
    @Transactional
    public Task plan(CustomerId id, Plan plan, Caller author) {
        Customer customer = customers.find(id).orElseThrow(() -> new NoSuchCustomer(id));
        Instant now = now();
        Task task = Task.planned(customer.id(), plan, author.name(), now);
        tasks.add(task);
        publication.publish(task, now);
        return task;
    }

    /**
     * A plan that says nothing new makes no version.
     *
     * @throws TaskClosed when it is done or cancelled
     * @throws dev.guanxi.platform.problem.StaleVersion when somebody else was faster
     */
    @Transactional
    public Task change(TaskId id, ExpectedVersion expected, UnaryOperator<Plan> change) {
        Task task = locked(id, expected);
        return task.changedTo(change.apply(task.plan())).map(this::saved).orElse(task);
    }

    /**
     * @throws TaskClosed when it is done or cancelled already
     */
    @Transactional
    public Task complete(TaskId id, ExpectedVersion expected, Caller by) {
        return saved(locked(id, expected).closed(Task.State.DONE, by.name(), now()));
    }

    /**
     * @throws TaskClosed when it is done or cancelled already
     */
    @Transactional
    public Task cancel(TaskId id, ExpectedVersion expected, Caller by) {
        return saved(locked(id, expected).closed(Task.State.CANCELLED, by.name(), now()));
    }

    /**
     * @throws TaskOpen when there is nothing to reopen
     */
    @Transactional
    public Task reopen(TaskId id, ExpectedVersion expected) {
        return saved(locked(id, expected).reopened());
    }

    private Task locked(TaskId id, ExpectedVersion expected) {
        Task task = tasks.lock(id).orElseThrow(() -> new NoSuchTask(id));
        expected.mustBe(task.version());
        return task;
    }

    private Task saved(Task version) {
        tasks.replace(version);
        publication.publish(version, now());
        return version;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
