package dev.guanxi.customer.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.opportunity.Opportunities;
import dev.guanxi.customer.opportunity.Opportunity;
import dev.guanxi.customer.order.Order;
import dev.guanxi.customer.order.Orders;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.ticket.Ticket;
import dev.guanxi.customer.ticket.Tickets;
import dev.guanxi.customer.timeline.Interaction;
import dev.guanxi.customer.timeline.Timeline;
import dev.guanxi.platform.testing.TestTokens;
import dev.guanxi.platform.value.Ids;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What watchers of a customer are told, and what becomes of them. */
@CustomerServiceTest
class LiveFlowTests {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Autowired CustomerApi api;
    @Autowired Timeline timeline;
    @Autowired TransactionTemplate transactions;
    @Autowired TestTokens tokens;
    @Autowired LiveUpdates updates;
    @Autowired JdbcClient jdbc;
    @Autowired Opportunities opportunities;
    @Autowired Orders orders;
    @Autowired Tickets tickets;
    @LocalServerPort int port;

    private final String login = "login-" + UUID.randomUUID();
    private final LiveClients clients = new LiveClients();
    private CustomerApi.Answer customer;

    @BeforeEach
    void registered() {
        customer = api.post("/api/v1/customers", "{\"kind\":\"person\",\"name\":\"Li\"}");
    }

    @AfterEach
    void closed() {
        clients.close();
        await().atMost(LIMIT)
                .untilAsserted(
                        () -> {
                            note("so that the server notices that nobody reads");
                            assertThat(updates.open()).isZero();
                        });
    }

    @Test
    void contactsTasksAndChangesAreToldAsTheyHappen() {
        LiveClients.Client client = open(null);

        note("灯笼");
        client.await("event:interaction", "\"subject\":\"灯笼\"", "\"kind\":\"note\"");
        CustomerApi.Answer task =
                api.post(
                        path() + "/tasks",
                        "{\"subject\":\"x\",\"dueAt\":\"2026-03-01T00:00:00Z\"}");
        client.await("event:task", task.id().toString(), "\"state\":\"open\"");
        HttpHeaders headers = api.headers();
        headers.setIfMatch(task.etag());
        api.send(HttpMethod.POST, "/api/v1/tasks/" + task.id() + "/complete", headers, null);
        client.await("event:task", "\"state\":\"done\"", "\"version\":2");
        api.patch(path(), customer.etag(), "{\"name\":\"Li Wei\"}");
        client.await("event:customer", customer.id().toString(), "\"version\":2");
    }

    @Test
    void newsOfOtherServicesAreToldById() {
        LiveClients.Client client = open(null);
        CustomerId id = new CustomerId(customer.id());
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        UUID opportunity = Ids.next();
        UUID order = Ids.next();
        UUID ticket = Ids.next();

        opportunities.keep(
                List.of(
                        new Opportunity(
                                opportunity,
                                id,
                                new Opportunity.Terms("x", Money.of("1", "GBP"), "sam"),
                                new Opportunity.Standing("proposal", BigDecimal.ONE, at),
                                1)));
        client.await("event:opportunity", "{\"id\":\"" + opportunity + "\"}");
        Order.State placed = new Order.State("placed", at);
        orders.keep(List.of(new Order(order, id, Money.of("1", "GBP"), placed, null, 1)));
        client.await("event:order", "{\"id\":\"" + order + "\"}");
        tickets.keep(
                List.of(
                        new Ticket(
                                ticket,
                                id,
                                new Ticket.Wish("T-1", "inquiry", "x", "phone"),
                                new Ticket.Progress("open", null, at, null),
                                1)));
        client.await("event:ticket", "{\"id\":\"" + ticket + "\"}");
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        LiveClients.Client client = open(null);

        transactions.executeWithoutResult(
                status -> {
                    timeline.add(List.of(interaction("never", Instant.now())));
                    status.setRollbackOnly();
                });
        note("committed");

        client.await("committed");
        assertThat(client.text()).doesNotContain("never");
    }

    @Test
    void streamEndsWithAMergeSoThatTheNextOneIsOfAllIds() {
        LiveClients.Client client = open(null);
        UUID other = api.post("/api/v1/customers", "{\"kind\":\"person\",\"name\":\"O\"}").id();
        HttpHeaders headers = api.headers(tokens.as("sue", "supervisor"));
        headers.setIfMatch(customer.etag());
        api.send(
                HttpMethod.POST,
                path() + "/merge",
                headers,
                "{\"other\":\"%s\",\"otherVersion\":1}".formatted(other));

        client.await("event:customer", "\"version\":2");
        await().atMost(LIMIT).until(() -> updates.open() == 0);
    }

    @Test
    void othersAreNotTold() {
        LiveClients.Client client = open(null);
        UUID other = api.post("/api/v1/customers", "{\"kind\":\"person\",\"name\":\"O\"}").id();

        note("/api/v1/customers/" + other, "of somebody else");
        note("own");

        client.await("own");
        assertThat(client.text()).doesNotContain("of somebody else");
    }

    @Test
    void whoComesBackIsToldWhatWasMissed() {
        LiveClients.Client client = open(null);
        note("first");
        client.await("first");
        client.close();
        note("second");
        note("third");

        LiveClients.Client again = open(client.lastId());

        again.await("event:resumed", "\"complete\":true");
        assertThat(again.text()).containsSubsequence("second", "third", "event:customer");
        assertThat(again.text()).doesNotContain("first");
    }

    @Test
    void aBatchLargerThanOneNotificationIsToldWhole() {
        LiveClients.Client client = open(null);
        List<Interaction> batch =
                IntStream.range(0, 350)
                        .mapToObj(i -> interaction("number " + i + ".", Instant.now()))
                        .toList();

        transactions.executeWithoutResult(status -> timeline.add(batch));

        List<String> subjects = batch.stream().map(Interaction::subject).toList();
        await().atMost(LIMIT).untilAsserted(() -> assertThat(client.text()).contains(subjects));
    }

    @Test
    void anOutageOfTheListeningConnectionIsMadeUpFor() {
        LiveClients.Client client = open(null);

        jdbc.sql(
                        """
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE application_name = 'customer-service live'
                          AND datname = current_database()
                        """)
                .query()
                .listOfRows();
        note("in the meantime");

        client.await("in the meantime");
        client.await("event:resumed");
        note("and on");
        client.await("and on");
    }

    @Test
    void aSilentStreamHasAHeartbeat() {
        LiveClients.Client client = open(null);

        client.await("\n:\n");
    }

    @Test
    void streamsOfOneUserAreBounded() {
        for (int i = 0; i < 10; i++) {
            open(null);
        }

        LiveClients.Client refused = clients.request(port, path() + "/live", token(), null);

        assertThat(refused.status()).isEqualTo(429);
        refused.await("too-many-streams");
        assertThat(
                        clients.request(port, path() + "/live", tokens.as("bob", "agent"), null)
                                .status())
                .isEqualTo(200);
    }

    @Test
    void aStoppingServiceEndsItsStreams() {
        open(null);
        open(null);

        updates.end();

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(updates.open()).isZero());
    }

    @Test
    void aStreamEndsWhenItsCustomerGoesOutOfSight() {
        handOverTo("pat" + login, "\"1\"");
        String pat = tokens.as("pat" + login, "partner-seller");
        LiveClients.Client client = clients.request(port, path() + "/live", pat, null);
        client.await("id:");

        handOverTo("zoe", "\"2\"");

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(updates.open()).isZero());
        assertThat(clients.request(port, path() + "/live", pat, null).status()).isEqualTo(404);
    }

    @Test
    void wrongQuestionsAreRefused() {
        assertThat(clients.request(port, path() + "/live", token(), "x").status()).isEqualTo(400);
        String nobody = "/api/v1/customers/" + UUID.randomUUID() + "/live";
        assertThat(clients.request(port, nobody, token(), null).status()).isEqualTo(404);
        String eve = tokens.as("eve", "nobody");
        assertThat(clients.request(port, path() + "/live", eve, null).status()).isEqualTo(403);
        assertThat(updates.open()).isZero();
    }

    /** Open when the client knows where it stands. */
    private LiveClients.Client open(String lastEventId) {
        LiveClients.Client client = clients.request(port, path() + "/live", token(), lastEventId);
        assertThat(client.status()).isEqualTo(200);
        client.await("id:");
        return client;
    }

    private void handOverTo(String owner, String etag) {
        HttpHeaders headers = api.headers(token());
        headers.setIfMatch(etag);
        String body = "{\"owner\":\"%s\"}".formatted(owner);
        assertThat(api.send(HttpMethod.POST, path() + "/owner", headers, body).status())
                .isEqualTo(200);
    }

    private String token() {
        return tokens.as(login, "agent");
    }

    private void note(String subject) {
        note(path(), subject);
    }

    private void note(String of, String subject) {
        CustomerApi.Answer note =
                api.post(
                        of + "/notes",
                        "{\"subject\":\"%s\",\"channel\":\"phone\",\"direction\":\"inbound\"}"
                                .formatted(subject));
        assertThat(note.status()).isEqualTo(201);
    }

    private Interaction interaction(String subject, Instant at) {
        return new Interaction(
                Ids.next(),
                customer.id(),
                "contact",
                "phone",
                "inbound",
                subject,
                at,
                null,
                null,
                null,
                null,
                "callcenter-service");
    }

    private String path() {
        return "/api/v1/customers/" + customer.id();
    }
}
