package dev.guanxi.customer.task.web;

import dev.guanxi.customer.task.FollowUp;
import dev.guanxi.customer.task.NoSuchTask;
import dev.guanxi.customer.task.Plan;
import dev.guanxi.customer.task.Task;
import dev.guanxi.customer.task.TaskId;
import dev.guanxi.customer.task.Tasks;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.MergePatch;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.http.Patches;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.Reach;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "Tasks", description = "What is to be done for a customer, by when and by whom")
class TaskController {

    private static final String PATCH_EXAMPLE =
            """
            {"dueAt": "2026-12-08T09:00:00Z", "assignee": "bob"}
            """;

    private final FollowUp followUp;
    private final Tasks tasks;
    private final Patches patches;

    TaskController(FollowUp followUp, Tasks tasks, Patches patches) {
        this.followUp = followUp;
        this.tasks = tasks;
        this.patches = patches;
    }

    @GetMapping
    @RequiresPermission("customer:read")
    @Operation(
            operationId = "listTasks",
            summary = "List tasks of all customers, the earliest due first",
            description =
                    "?assignee=me&state=open is the caller's work list. Listed are tasks of customers"
                            + " that the caller sees, and those that the caller has or planned.")
    Page<TaskView> list(
            @ParameterObject TaskFilter filter,
            @RequestParam(required = false) Task.@Nullable State state,
            @RequestParam(required = false) Plan.@Nullable Priority priority,
            Caller caller,
            Reach reach,
            PageQuery page) {
        return tasks.list(filter.workList(state, priority, caller, reach), page).map(TaskView::of);
    }

    @GetMapping("/{taskId}")
    @RequiresPermission("customer:read")
    @Operation(operationId = "readTask", summary = "Read a task")
    ResponseEntity<TaskView> read(@PathVariable UUID taskId) {
        TaskId id = new TaskId(taskId);
        return TaskView.tagged(tasks.find(id).orElseThrow(() -> new NoSuchTask(id)));
    }

    @PatchMapping(path = "/{taskId}", consumes = MergePatch.MEDIA_TYPE)
    @RequiresPermission("customer:write")
    @Operation(
            operationId = "changeTask",
            summary = "Change an open task",
            description =
                    "RFC 7396; without assignee the caller has it, without priority it is normal."
                            + " A closed task answers 409 task-closed.")
    ResponseEntity<TaskView> change(
            @PathVariable UUID taskId,
            ExpectedVersion expected,
            Caller caller,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(
                                                            type = "object",
                                                            description =
                                                                    "Any part of TaskDetails; null"
                                                                            + " removes"),
                                            examples = @ExampleObject(PATCH_EXAMPLE)))
                    @RequestBody
                    JsonNode patch) {
        return TaskView.tagged(
                followUp.change(
                        new TaskId(taskId),
                        expected,
                        before ->
                                patches.apply(patch, TaskDetails.of(before), TaskDetails.class)
                                        .plan(caller)));
    }

    @PostMapping("/{taskId}/complete")
    @RequiresPermission("customer:write")
    @Operation(operationId = "completeTask", summary = "It is done")
    ResponseEntity<TaskView> complete(
            @PathVariable UUID taskId, ExpectedVersion expected, Caller caller) {
        return TaskView.tagged(followUp.complete(new TaskId(taskId), expected, caller));
    }

    @PostMapping("/{taskId}/cancel")
    @RequiresPermission("customer:write")
    @Operation(operationId = "cancelTask", summary = "It need not be done any more")
    ResponseEntity<TaskView> cancel(
            @PathVariable UUID taskId, ExpectedVersion expected, Caller caller) {
        return TaskView.tagged(followUp.cancel(new TaskId(taskId), expected, caller));
    }

    @PostMapping("/{taskId}/reopen")
    @RequiresPermission("customer:write")
    @Operation(operationId = "reopenTask", summary = "It is to be done after all")
    ResponseEntity<TaskView> reopen(@PathVariable UUID taskId, ExpectedVersion expected) {
        return TaskView.tagged(followUp.reopen(new TaskId(taskId), expected));
    }
}
