package dev.guanxi.customer.task.web;

import dev.guanxi.customer.access.VisibleCustomers;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.party.NotYourCustomer;
import dev.guanxi.customer.task.NoSuchTask;
import dev.guanxi.customer.task.Task;
import dev.guanxi.customer.task.TaskId;
import dev.guanxi.customer.task.Tasks;
import dev.guanxi.platform.problem.Malformed;
import dev.guanxi.platform.security.Reach;
import dev.guanxi.platform.security.RowGuard;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A task belongs to whom its customer belongs to, to who has it, and to who planned it. */
@Component
class TaskGuard implements RowGuard {

    private final Tasks tasks;
    private final Customers customers;
    private final VisibleCustomers visible;

    TaskGuard(Tasks tasks, Customers customers, VisibleCustomers visible) {
        this.tasks = tasks;
        this.customers = customers;
        this.visible = visible;
    }

    @Override
    public String resource() {
        return "/api/v1/tasks";
    }

    @Override
    public void admit(String row, Reach seeing, Reach doing) {
        TaskId id = id(row);
        Task task = tasks.find(id).orElseThrow(() -> new NoSuchTask(id));
        if (task.plan().assignee().equals(doing.login())
                || task.progress().createdBy().equals(doing.login())) {
            return;
        }
        Customer customer =
                customers
                        .find(task.customerId())
                        .orElseThrow(() -> new NoSuchCustomer(task.customerId()));
        if (!visible.covers(customer.id().value(), seeing)) {
            throw new NoSuchTask(id);
        }
        if (doing.scope() != seeing.scope() && !visible.covers(customer.id().value(), doing)) {
            throw new NotYourCustomer(customer);
        }
    }

    private static TaskId id(String row) {
        try {
            return new TaskId(UUID.fromString(row));
        } catch (IllegalArgumentException e) {
            throw new Malformed("wrong-type", "'" + row + "' is not the id of a task");
        }
    }
}
