package dev.guanxi.customer.task;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All tasks of all customers. */
public interface Tasks {

    void add(Task task);

    /** Replaces a task that the running transaction has locked. */
    void replace(Task task);

    Optional<Task> find(TaskId id);

    /** The task, locked until the transaction ends. */
    Optional<Task> lock(TaskId id);

    /** The tasks of a customer under any of its ids: open ones first, the earliest due first. */
    Page<Task> ofCustomer(Collection<CustomerId> ids, Task.@Nullable State state, PageQuery page);

    /**
     * How many open tasks a customer has under any of its ids.
     *
     * @param most how many are counted at most
     */
    long countOpen(Collection<CustomerId> ids, int most);

    /** The tasks that fit, the earliest due first. */
    Page<Task> list(WorkList wanted, PageQuery page);
}
