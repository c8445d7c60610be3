package dev.guanxi.customer.task.web;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.task.FollowUp;
import dev.guanxi.customer.task.Task;
import dev.guanxi.customer.task.Tasks;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/{customerId}/tasks")
@Tag(name = "Tasks", description = "What is to be done for a customer, by when and by whom")
class CustomerTaskController {

    private final FollowUp followUp;
    private final Customers customers;
    private final Tasks tasks;

    CustomerTaskController(FollowUp followUp, Customers customers, Tasks tasks) {
        this.followUp = followUp;
        this.customers = customers;
        this.tasks = tasks;
    }

    @PostMapping
    @RequiresPermission("customer:write")
    @Operation(operationId = "planTask", summary = "Plan a follow-up")
    @ApiResponse(responseCode = "201", description = "The task as planned")
    ResponseEntity<TaskView> plan(
            @PathVariable UUID customerId, @Valid @RequestBody TaskDetails request, Caller caller) {
        Task task = followUp.plan(new CustomerId(customerId), request.plan(caller), caller);
        return ResponseEntity.created(URI.create("/api/v1/tasks/" + task.id()))
                .eTag(ExpectedVersion.tag(task.version()))
                .body(TaskView.of(task));
    }

    @GetMapping
    @RequiresPermission("customer:read")
    @Operation(
            operationId = "listCustomerTasks",
            summary = "List a customer's tasks, open ones first, the earliest due first")
    Page<TaskView> list(
            @PathVariable UUID customerId,
            @RequestParam(required = false) Task.@Nullable State state,
            PageQuery page) {
        CustomerId sought = new CustomerId(customerId);
        Customer customer = customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought));
        return tasks.ofCustomer(customer.ids(), state, page).map(TaskView::of);
    }
}
