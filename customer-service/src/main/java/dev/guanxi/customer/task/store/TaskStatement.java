package dev.guanxi.customer.task.store;

import dev.guanxi.customer.access.CustomerRule;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.task.Task;
import dev.guanxi.customer.task.WorkList;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.PageQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds the statement of one page. Each id of the customer, or each state, reads its first rows in
 * the order of an index, so a page costs a page, however many tasks there are.
 */
class TaskStatement {

    private static final String OF_CUSTOMER =
            """
            SELECT t.* FROM unnest(:customers) AS c(id) CROSS JOIN LATERAL (
                SELECT * FROM task WHERE customer_id = c.id %s
                ORDER BY closed, due_at, id LIMIT :rows) t
            ORDER BY t.closed, t.due_at, t.id LIMIT :rows
            """;
    private static final String OF_ALL =
            """
            SELECT t.* FROM unnest(:states) AS s(state) CROSS JOIN LATERAL (
                SELECT * FROM task WHERE state = s.state %s
                ORDER BY due_at, id LIMIT :rows) t
            ORDER BY t.due_at, t.id LIMIT :rows
            """;

    /** What somebody has, has planned, or sees by its customer; each part reads its first rows. */
    private static final String OF_REACH =
            """
            SELECT t.* FROM unnest(:states) AS s(state) CROSS JOIN LATERAL (
                %s) t
            ORDER BY t.due_at, t.id LIMIT :rows
            """;

    private static final String PART =
            """
            (SELECT * FROM task WHERE state = s.state AND %s %%1$s
                ORDER BY due_at, id LIMIT :rows)
            """;
    private static final String CLOSED = "closed ";

    private final String form;
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private TaskStatement(String form, PageQuery page) {
        this.form = form;
        parameters.put("rows", page.rowsToRead());
    }

    static TaskStatement ofCustomer(
            Collection<CustomerId> ids, Task.@Nullable State state, PageQuery page) {
        TaskStatement statement = new TaskStatement(OF_CUSTOMER, page);
        statement.parameters.put(
                "customers", ids.stream().map(CustomerId::value).toArray(UUID[]::new));
        statement.equal("state", state);
        Cursor after = page.after();
        if (after != null) {
            String place = after.sortValue();
            boolean closed = place.startsWith(CLOSED);
            Cursor due = new Cursor(closed ? place.substring(CLOSED.length()) : place, after.id());
            statement.parameters.put("lastClosed", closed);
            statement.after("(closed, due_at, id) > (:lastClosed, :lastDue, :lastId)", due);
        }
        return statement;
    }

    static TaskStatement of(WorkList wanted, PageQuery page) {
        TaskStatement statement = new TaskStatement(form(wanted), page);
        if (isNarrowed(wanted)) {
            statement.parameters.putAll(new CustomerRule(wanted.reach()).parameters());
            statement.parameters.put("asker", wanted.reach().login());
        }
        Task.State state = wanted.state();
        statement.parameters.put(
                "states",
                Arrays.stream(state == null ? Task.State.values() : new Task.State[] {state})
                        .map(Task.State::toString)
                        .toArray(String[]::new));
        statement.equal("assignee", wanted.assignee());
        statement.equal("priority", wanted.priority());
        if (wanted.dueBefore() != null) {
            statement.time("due_at < :dueBefore", "dueBefore", wanted.dueBefore());
        }
        if (page.after() != null) {
            statement.after("(due_at, id) > (:lastDue, :lastId)", page.after());
        }
        return statement;
    }

    private static String form(WorkList wanted) {
        if (!isNarrowed(wanted)) {
            return OF_ALL;
        }
        Stream<String> parts =
                Stream.concat(
                        Stream.of("assignee = :asker", "created_by = :asker"),
                        new CustomerRule(wanted.reach())
                                .cases("p").stream()
                                        .map(
                                                ("customer_id IN (SELECT m.id FROM party m JOIN party p"
                                                                + " ON p.id = coalesce(m.survivor_id, m.id)"
                                                                + " WHERE %s)")
                                                        ::formatted));
        return OF_REACH.formatted(
                parts.map(PART::formatted).collect(Collectors.joining(" UNION ")));
    }

    private static boolean isNarrowed(WorkList wanted) {
        return !wanted.reach().coversEveryRow() && !wanted.isOfTheAsker();
    }

    /** Where the list of a customer goes on after this task. */
    static Cursor placeOf(Task task) {
        Cursor due = Cursor.at(task.plan().dueAt(), task.id().value());
        return task.progress().state() == Task.State.OPEN
                ? due
                : new Cursor(CLOSED + due.sortValue(), due.id());
    }

    String sql() {
        return form.formatted(conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            conditions.append(" AND ").append(column).append(" = :").append(column);
            parameters.put(column, value.toString());
        }
    }

    private void after(String condition, Cursor due) {
        time(condition, "lastDue", due.instant());
        parameters.put("lastId", due.id());
    }

    private void time(String condition, String parameter, Instant value) {
        conditions.append(" AND ").append(condition);
        parameters.put(parameter, value.atOffset(ZoneOffset.UTC));
    }
}
