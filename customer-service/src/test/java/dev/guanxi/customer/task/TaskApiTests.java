package dev.guanxi.customer.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerApi.Answer;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import dev.guanxi.platform.value.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Follow-up tasks, from planning to closing. */
@CustomerServiceTest
class TaskApiTests {

    private static final String TASKS = "/api/v1/tasks";

    @Autowired CustomerApi api;
    @Autowired KafkaTestClient kafka;
    @Autowired TestTokens tokens;

    /** An employee of this test alone, so that the work list is, too. */
    private final String login = "login-" + UUID.randomUUID();

    private String ofCustomer = "";

    @BeforeEach
    void registered() {
        UUID id = api.post("/api/v1/customers", "{\"kind\":\"person\",\"name\":\"Li\"}").id();
        ofCustomer = "/api/v1/customers/" + id + "/tasks";
    }

    @Test
    void aPlannedTaskIsReadAsItWasPlanned() {
        Answer planned =
                api.post(
                        ofCustomer,
                        """
                        {"subject":" 给客户回电 ","details":"two\\nlines","dueAt":"2026-03-01T09:00:00Z",
                         "assignee":"bob","priority":"high"}
                        """);

        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.etag()).isEqualTo("\"1\"");
        assertThat(planned.headers().getFirst(HttpHeaders.LOCATION))
                .isEqualTo(TASKS + "/" + planned.id());
        JsonNode task = api.get(TASKS + "/" + planned.id()).json();
        assertThat(task).isEqualTo(planned.json());
        assertThat(task.path("subject").asString()).isEqualTo("给客户回电");
        assertThat(task.path("details").asString()).isEqualTo("two\nlines");
        assertThat(task.path("state").asString()).isEqualTo("open");
        assertThat(task.path("assignee").asString()).isEqualTo("bob");
        assertThat(task.path("priority").asString()).isEqualTo("high");
        assertThat(task.path("createdBy").asString()).isEqualTo("amy");
        assertThat(task.has("closedAt")).isFalse();
        assertThat(api.get(ofCustomer).json().at("/items/0")).isEqualTo(task);
    }

    @Test
    void aTaskIsItsAuthorsWhenNobodyElseIsNamed() {
        assertThat(plan("x", "2026-03-01", "").json().path("assignee").asString()).isEqualTo("amy");
        assertThat(plan("x", "2026-03-01", ",\"assignee\":\"me\"").json().path("assignee"))
                .hasToString("\"amy\"");
        assertThat(plan("x", "2026-03-01", "").json().path("priority").asString())
                .isEqualTo("normal");
    }

    @Test
    void aCustomersOpenTasksComeFirstAndTheEarliestDueFirst() {
        close(plan("done late", "2026-05-01", ""), "complete");
        close(plan("cancelled early", "2026-01-01", ""), "cancel");
        plan("open late", "2026-04-01", "");
        plan("open early", "2026-03-01", "");
        plan("open in between", "2026-03-15", "");

        List<String> all =
                List.of(
                        "open early",
                        "open in between",
                        "open late",
                        "cancelled early",
                        "done late");
        assertThat(subjects(ofCustomer + "?limit=200")).containsExactlyElementsOf(all);
        assertThat(subjects(ofCustomer + "?limit=1")).containsExactlyElementsOf(all);
        assertThat(subjects(ofCustomer + "?limit=2")).containsExactlyElementsOf(all);
        assertThat(subjects(ofCustomer + "?state=done&limit=2")).containsExactly("done late");
        assertThat(subjects(ofCustomer + "?state=open&limit=2")).hasSize(3);
    }

    @Test
    void aWorkListHasTheTasksOfOneEmployeeByDueDate() {
        String mine = ",\"assignee\":\"" + login + "\"";
        plan("second", "2026-03-02", mine);
        plan("third", "2026-03-03", mine + ",\"priority\":\"high\"");
        plan("first", "2026-03-01", mine);
        plan("somebody else's", "2026-03-01", "");
        close(plan("done", "2026-02-01", mine), "complete");
        String list = TASKS + "?limit=2&assignee=";

        assertThat(subjects(list + login)).containsExactly("done", "first", "second", "third");
        assertThat(subjects(list + login + "&state=open"))
                .containsExactly("first", "second", "third");
        assertThat(subjects(list + login + "&state=open&dueBefore=2026-03-02T00:00:00.000001Z"))
                .containsExactly("first", "second");
        assertThat(subjects(list + login + "&dueBefore=2026-03-02T00:00:00Z"))
                .containsExactly("done", "first");
        assertThat(subjects(list + login + "&priority=high")).containsExactly("third");
        JsonNode asked =
                api.send(
                                HttpMethod.GET,
                                TASKS + "?assignee=me&state=open",
                                api.headers(tokens.as(login, "agent")),
                                null)
                        .json();
        assertThat(asked.path("items")).hasSize(3);
    }

    @Test
    void tasksDueInOneMomentAreAllListedOnce() {
        String mine = ",\"assignee\":\"" + login + "\"";
        List<String> planned =
                Stream.of("a", "b", "c", "d", "e")
                        .map(subject -> plan(subject, "2026-03-01", mine).id().toString())
                        .toList();

        assertThat(all(TASKS + "?limit=2&state=open&assignee=" + login, "id"))
                .containsExactlyInAnyOrderElementsOf(planned);
    }

    @Test
    void aTaskUnderADerivedIdIsTheCustomers() {
        String reference = UUID.randomUUID().toString();
        UUID own =
                api.post(
                                "/api/v1/customers",
                                """
                                {"kind":"person","name":"Li"}
                                """)
                        .id();
        Answer customer = api.get("/api/v1/customers/" + own);
        api.patch(
                "/api/v1/customers/" + own,
                customer.etag(),
                "{\"identities\":[{\"source\":\"sap-01\",\"externalId\":\"" + reference + "\"}]}");
        UUID derived = Ids.natural("customer", "sap-01", reference);
        ofCustomer = "/api/v1/customers/" + derived + "/tasks";

        Answer planned = plan("x", "2026-03-01", "");

        assertThat(planned.json().path("customerId").asString()).isEqualTo(own.toString());
        assertThat(subjects("/api/v1/customers/" + own + "/tasks")).containsExactly("x");
        assertThat(subjects(ofCustomer)).containsExactly("x");
    }

    @Test
    void aPatchChangesWhatItNames() {
        Answer planned = plan("x", "2026-03-01", ",\"details\":\"d\",\"priority\":\"low\"");
        String path = TASKS + "/" + planned.id();

        Answer changed =
                api.patch(
                        path,
                        planned.etag(),
                        "{\"dueAt\":\"2026-04-01T00:00:00Z\",\"details\":null,\"assignee\":\"bob\"}");

        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(changed.json().path("dueAt").asString()).isEqualTo("2026-04-01T00:00:00Z");
        assertThat(changed.json().has("details")).isFalse();
        assertThat(changed.json().path("assignee").asString()).isEqualTo("bob");
        assertThat(changed.json().path("priority").asString()).isEqualTo("low");
        assertThat(api.patch(path, "\"2\"", "{\"subject\":\"x\"}").etag()).isEqualTo("\"2\"");
        assertThat(api.patch(path, "\"1\"", "{\"subject\":\"y\"}").code())
                .isEqualTo("stale-version");
        assertThat(api.patch(path, api.headers(), "{\"subject\":\"y\"}").status()).isEqualTo(428);
    }

    @Test
    void aClosedTaskIsReopenedBeforeItChanges() {
        Answer planned = plan("x", "2026-03-01", "");
        String path = TASKS + "/" + planned.id();

        Answer done = close(planned, "complete");

        assertThat(done.json().path("state").asString()).isEqualTo("done");
        assertThat(done.json().path("closedBy").asString()).isEqualTo("amy");
        assertThat(api.patch(path, done.etag(), "{\"subject\":\"y\"}").code())
                .isEqualTo("task-closed");
        assertThat(close(done, "complete").status()).isEqualTo(409);
        assertThat(close(done, "cancel").code()).isEqualTo("task-closed");
        Answer reopened = close(done, "reopen");
        assertThat(reopened.json().path("state").asString()).isEqualTo("open");
        assertThat(reopened.json().has("closedBy")).isFalse();
        assertThat(close(reopened, "reopen").code()).isEqualTo("task-open");
        assertThat(close(reopened, "cancel").json().path("state").asString())
                .isEqualTo("cancelled");
    }

    @Test
    void ofTwoWhoCompleteATaskOneIsToldThatTheOtherWasFaster() {
        Answer planned = plan("x", "2026-03-01", "");

        List<CompletableFuture<Answer>> both =
                Stream.of("complete", "complete")
                        .map(intent -> CompletableFuture.supplyAsync(() -> close(planned, intent)))
                        .toList();

        assertThat(both.stream().map(CompletableFuture::join).map(Answer::status))
                .containsExactlyInAnyOrder(200, 412);
        assertThat(api.get(TASKS + "/" + planned.id()).etag()).isEqualTo("\"2\"");
    }

    @Test
    void eachVersionIsPublishedWithoutWhatItIsAbout() {
        Answer planned = plan("Call Anne Dupont", "2026-03-01", ",\"details\":\"Anne is ill\"");
        Answer changed =
                api.patch(TASKS + "/" + planned.id(), planned.etag(), "{\"priority\":\"high\"}");
        close(changed, "complete");

        List<ConsumerRecord<String, String>> published =
                kafka.await("crm.customer.task", 3, m -> m.key().equals(planned.id().toString()));

        assertThat(published)
                .extracting(m -> KafkaTestClient.header(m, "ce_type").orElseThrow())
                .containsExactly(
                        "crm.customer.task.created.v1",
                        "crm.customer.task.changed.v1",
                        "crm.customer.task.changed.v1");
        assertThat(published)
                .extracting(m -> KafkaTestClient.header(m, "ce_sequence").orElseThrow())
                .containsExactly("1", "2", "3");
        EventContract.of("crm.customer.task.created.v1").assertValid(published.getFirst().value());
        EventContract changes = EventContract.of("crm.customer.task.changed.v1");
        changes.assertValid(published.get(1).value());
        changes.assertValid(published.get(2).value());
        assertThat(published.get(2).value()).contains("\"done\"", "closedAt", "\"amy\"");
        assertThat(published).extracting(ConsumerRecord::value).noneMatch(v -> v.contains("Anne"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"dueAt\":\"2026-03-01T00:00:00Z\"} | 400 | invalid-request | /subject",
                "{\"subject\":\" \",\"dueAt\":\"2026-03-01T00:00:00Z\"} | 400 | invalid-request | /subject",
                "{\"subject\":\"a\\nb\",\"dueAt\":\"2026-03-01T00:00:00Z\"} | 400 | invalid-request | /subject",
                "{\"subject\":\"x\"} | 400 | invalid-request | /dueAt",
                "{\"subject\":\"x\",\"dueAt\":\"tomorrow\"} | 400 | wrong-type | /dueAt",
                "{\"subject\":\"x\",\"dueAt\":\"1026-03-01T00:00:00Z\"} | 422 | due-date-out-of-range | ''",
                "{\"subject\":\"x\",\"dueAt\":\"+99999-03-01T00:00:00Z\"} | 422 | due-date-out-of-range | ''",
                "{\"subject\":\"x\",\"dueAt\":\"2026-03-01T00:00:00Z\",\"assignee\":\"\"} | 400 | invalid-request | /assignee",
                "{\"subject\":\"x\",\"dueAt\":\"2026-03-01T00:00:00Z\",\"assignee\":\"a b\"} | 400 | invalid-request | /assignee",
                "{\"subject\":\"x\",\"dueAt\":\"2026-03-01T00:00:00Z\",\"details\":\"\\u0000\"} | 400 | invalid-request | /details",
                "{\"subject\":\"x\",\"dueAt\":\"2026-03-01T00:00:00Z\",\"priority\":\"top\"} | 400 | wrong-type | /priority",
                "{\"subject\":\"x\",\"dueAt\":\"2026-03-01T00:00:00Z\",\"state\":\"done\"} | 400 | unknown-field | /state",
            })
    void wrongPlanIsRefused(String body, int status, String code, String pointer) {
        Answer answer = api.post(ofCustomer, body);

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().at("/errors/0/pointer").asString("")).isEqualTo(pointer);
        assertThat(subjects(ofCustomer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/tasks/00000000-0000-0000-0000-000000000000, 404, no-such-task",
        "/api/v1/tasks/x, 400, wrong-type",
        "/api/v1/tasks?dueBefore=soon, 400, malformed-instant",
        "/api/v1/tasks?dueBefore=%2B1000000-01-01T00:00:00Z, 400, malformed-instant",
        "/api/v1/tasks?state=closed, 400, wrong-type",
        "/api/v1/tasks?priority=top, 400, wrong-type",
        "/api/v1/tasks?after=x, 400, unknown-cursor",
        "/api/v1/tasks?limit=201, 400, limit-out-of-range",
        "/api/v1/customers/00000000-0000-0000-0000-000000000000/tasks, 404, no-such-customer",
    })
    void wrongQuestionIsRefused(String path, int status, String code) {
        Answer answer = api.get(path);

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        close(plan("a", "2026-03-01", ""), "complete");
        close(plan("b", "2026-03-01", ""), "complete");
        String closed = api.get(ofCustomer + "?limit=1").json().path("next").asString();

        assertThat(api.get(ofCustomer + "?after=" + closed).status()).isEqualTo(200);
        assertThat(api.get(TASKS + "?after=" + closed).code()).isEqualTo("unknown-cursor");
        assertThat(api.get(TASKS + "?assignee=%00").status()).isEqualTo(200);
    }

    @Test
    void aTaskForNobodyIsRefused() {
        ofCustomer = "/api/v1/customers/" + UUID.randomUUID() + "/tasks";

        assertThat(plan("x", "2026-03-01", "").code()).isEqualTo("no-such-customer");
    }

    @Test
    void whoMayOnlyReadCanPlanAndCloseNothing() {
        Answer planned = plan("x", "2026-03-01", "");
        HttpHeaders reader = api.headers(tokens.as("ana", "analyst"));
        reader.setIfMatch(planned.etag());
        String path = TASKS + "/" + planned.id();

        assertThat(api.send(HttpMethod.GET, path, reader, null).status()).isEqualTo(200);
        assertThat(api.send(HttpMethod.POST, ofCustomer, reader, "{}").status()).isEqualTo(403);
        for (String intent : List.of("complete", "cancel", "reopen")) {
            assertThat(api.send(HttpMethod.POST, path + "/" + intent, reader, null).status())
                    .isEqualTo(403);
        }
    }

    private Answer plan(String subject, String day, String more) {
        return api.post(
                ofCustomer,
                "{\"subject\":\"%s\",\"dueAt\":\"%sT00:00:00Z\"%s}".formatted(subject, day, more));
    }

    private Answer close(Answer task, String intent) {
        HttpHeaders headers = api.headers();
        headers.setIfMatch(task.etag());
        return api.send(HttpMethod.POST, TASKS + "/" + task.id() + "/" + intent, headers, null);
    }

    private List<String> subjects(String list) {
        return all(list, "subject");
    }

    /** One field of all items, page after page. */
    private List<String> all(String list, String field) {
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = api.get(list + next).json();
            page.path("items").forEach(item -> seen.add(item.path(field).asString()));
            String and = list.contains("?") ? "&" : "?";
            next = page.has("next") ? and + "after=" + page.path("next").asString() : null;
        } while (next != null);
        return seen;
    }
}
