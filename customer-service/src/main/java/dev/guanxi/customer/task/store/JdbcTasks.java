package dev.guanxi.customer.task.store;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.task.Plan;
import dev.guanxi.customer.task.Task;
import dev.guanxi.customer.task.TaskId;
import dev.guanxi.customer.task.Tasks;
import dev.guanxi.customer.task.WorkList;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tasks in PostgreSQL. */
@Repository
class JdbcTasks implements Tasks {

    private final JdbcClient jdbc;

    JdbcTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Task task) {
        write(
                """
                INSERT INTO task (id, customer_id, subject, details, due_at, assignee, priority,
                    state, created_at, created_by, closed_at, closed_by, version)
                VALUES (:id, :customerId, :subject, :details, :dueAt, :assignee, :priority,
                    :state, :createdAt, :createdBy, :closedAt, :closedBy, :version)
                """,
                task);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(Task task) {
        write(
                """
                UPDATE task SET subject = :subject, details = :details, due_at = :dueAt,
                    assignee = :assignee, priority = :priority, state = :state,
                    closed_at = :closedAt, closed_by = :closedBy, version = :version
                WHERE id = :id
                """,
                task);
    }

    private void write(String sql, Task task) {
        Plan plan = task.plan();
        Task.Progress progress = task.progress();
        jdbc.sql(sql)
                .param("id", task.id().value())
                .param("customerId", task.customerId().value())
                .param("subject", plan.subject())
                .param("details", plan.details())
                .param("dueAt", utc(plan.dueAt()))
                .param("assignee", plan.assignee())
                .param("priority", plan.priority().toString())
                .param("state", progress.state().toString())
                .param("createdAt", utc(progress.createdAt()))
                .param("createdBy", progress.createdBy())
                .param("closedAt", utc(progress.closedAt()))
                .param("closedBy", progress.closedBy())
                .param("version", task.version())
                .update();
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return one("SELECT * FROM task WHERE id = :id", id);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Task> lock(TaskId id) {
        return one("SELECT * FROM task WHERE id = :id FOR UPDATE", id);
    }

    @Override
    public Page<Task> ofCustomer(
            Collection<CustomerId> ids, Task.@Nullable State state, PageQuery page) {
        return page(TaskStatement.ofCustomer(ids, state, page), page, TaskStatement::placeOf);
    }

    @Override
    public long countOpen(Collection<CustomerId> ids, int most) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM (SELECT 1 FROM task
                            WHERE customer_id = ANY(:customers) AND NOT closed LIMIT :most) t
                        """)
                .param("customers", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("most", most)
                .query(Long.class)
                .single();
    }

    @Override
    public Page<Task> list(WorkList wanted, PageQuery page) {
        return page(
                TaskStatement.of(wanted, page),
                page,
                last -> Cursor.at(last.plan().dueAt(), last.id().value()));
    }

    private Optional<Task> one(String sql, TaskId id) {
        return jdbc.sql(sql).param("id", id.value()).query(JdbcTasks::task).optional();
    }

    private Page<Task> page(
            TaskStatement statement, PageQuery page, Function<Task, Cursor> cursorOf) {
        List<Task> rows =
                jdbc.sql(statement.sql())
                        .params(statement.parameters())
                        .query(JdbcTasks::task)
                        .list();
        return Page.of(rows, page, cursorOf);
    }

    private static Task task(ResultSet row, int index) throws SQLException {
        return new Task(
                new TaskId(row.getObject("id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                new Plan(
                        row.getString("subject"),
                        row.getString("details"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        row.getString("assignee"),
                        word(Plan.Priority.class, row.getString("priority"))),
                new Task.Progress(
                        word(Task.State.class, row.getString("state")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("created_by"),
                        instant(row.getObject("closed_at", OffsetDateTime.class)),
                        row.getString("closed_by")),
                row.getLong("version"));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
