package dev.guanxi.customer.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.value.Profiles;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import dev.guanxi.platform.value.Ids;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** What other services tell shows in the overview, however often and in whatever order. */
@CustomerServiceTest
class OverviewFlowTests {

    private static final String CUSTOMERS = "/api/v1/customers/";

    @Autowired CustomerApi api;
    @Autowired KafkaTestClient kafka;
    @Autowired TestTokens tokens;

    private final String reference = UUID.randomUUID().toString();
    private final UUID customer = Ids.natural("customer", "sap-01", reference);
    private final UUID id = Ids.next();
    private Neighbours neighbours;

    @BeforeEach
    void neighbours() {
        neighbours = new Neighbours(kafka);
    }

    @Test
    void opportunityShowsUntilItIsWon() {
        register();
        neighbours.opportunity(customer, id, "opened", 1);
        neighbours.opportunity(customer, id, "moved", 2);
        neighbours.opportunity(customer, id, "opened", 1);
        neighbours.opportunity(customer, Ids.next(), "opened", 1);

        JsonNode part = await("/opportunities/total", "2").path("opportunities");

        assertThat(part.at("/items/0/id").asString()).isEqualTo(id.toString());
        assertThat(part.at("/items/0/stage").asString()).isEqualTo("proposal");
        assertThat(part.at("/items/0/probability").asString()).isEqualTo("0.5");
        assertThat(part.at("/items/0/value/amount").asString()).isEqualTo("18000.00");
        assertThat(part.at("/items/0/owner").asString()).isEqualTo("sam");
        assertThat(part.at("/sums/0/value/amount").asString()).isEqualTo("36000.00");
        assertThat(part.at("/sums/0/weighted/amount").asString()).isEqualTo("12600.000");
        assertThat(list(part)).hasSize(2);

        neighbours.opportunity(customer, id, "won", 3);
        await("/opportunities/total", "1");
        assertThat(get(CUSTOMERS + customer + "/opportunities?open=false").json().at("/items"))
                .hasSize(1);
    }

    @Test
    void orderIsWholeThoughItsPlacementComesLast() {
        register();
        neighbours.orderDelivered(customer, id, 4);
        assertThat(await("/orders/total", "1").at("/orders/items/0").has("number")).isFalse();
        neighbours.orderPlaced(customer, id);
        neighbours.orderPlaced(customer, Ids.next());

        JsonNode part = await("/orders/total", "2").path("orders");

        assertThat(part.path("open").asLong()).isEqualTo(1);
        assertThat(part.at("/openSums/0/amount").asString()).isEqualTo("35.64");
        assertThat(part.at("/items/0/status").asString()).isEqualTo("placed");
        JsonNode delivered = part.at("/items/1");
        assertThat(delivered.path("status").asString()).isEqualTo("delivered");
        assertThat(delivered.path("number").asString()).isEqualTo("SO-000042");
        assertThat(delivered.path("placedBy").asString()).isEqualTo("amy");
        assertThat(list(part)).hasSize(2);
    }

    @Test
    void ticketsAreCountedByStatus() {
        register();
        neighbours.ticket(customer, id, "resolved", 3);
        neighbours.ticket(customer, id, "assigned", 2);
        neighbours.ticket(customer, Ids.next(), "opened", 1);

        JsonNode part = await("/tickets/total", "2").path("tickets");

        assertThat(part.at("/byStatus/open").asLong()).isEqualTo(1);
        assertThat(part.at("/byStatus/resolved").asLong()).isEqualTo(1);
        assertThat(part.at("/items/0/status").asString()).isEqualTo("open");
        assertThat(part.at("/items/1/subject").asString()).isEqualTo("Two lanterns arrived broken");
        assertThat(list(part)).hasSize(2);
    }

    @Test
    void campaignsAreTouchesAndResponses() {
        register();
        neighbours.campaign(customer, "campaign-touch", "touched");
        neighbours.campaign(customer, "campaign-touch", "touched again");
        neighbours.campaign(customer, "campaign-response", "answered");
        neighbours.campaign(customer, "contact", "something else");

        JsonNode overview = await("/timeline/total", "4");

        JsonNode part = overview.path("campaigns");
        assertThat(part.path("touches").asLong()).isEqualTo(2);
        assertThat(part.path("responses").asLong()).isEqualTo(1);
        assertThat(part.path("total").asLong()).isEqualTo(3);
        assertThat(subjects(part)).containsOnly("touched", "touched again", "answered");
        assertThat(list(part)).hasSize(3);
        assertThat(subjects(overview.path("timeline"))).hasSize(4).contains("something else");
        assertThat(overview.at("/timeline/totals/0/count").asLong()).isEqualTo(4);
    }

    @Test
    void everythingIsReadUnderAllIdsOfTheCustomer() {
        UUID other =
                api.post("/api/v1/customers", "{\"kind\":\"organisation\",\"name\":\"M\"}").id();
        neighbours.opportunity(customer, id, "opened", 1);
        neighbours.orderPlaced(customer, id);
        neighbours.ticket(other, id, "opened", 1);
        neighbours.campaign(customer, "campaign-touch", "under the derived id");
        neighbours.campaign(other, "campaign-touch", "under its own");
        new Profiles(kafka).send(customer, 1, "10.00", "100.00");
        api.patch(
                CUSTOMERS + other,
                "\"1\"",
                "{\"identities\":[{\"source\":\"sap-01\",\"externalId\":\"%s\"}]}"
                        .formatted(reference));

        JsonNode overview = await("/timeline/total", "2");
        await("/value/clv/amount", "100.00");
        await("/opportunities/total", "1");
        await("/orders/total", "1");
        await("/tickets/total", "1");

        assertThat(overview.at("/customer/id").asString()).isEqualTo(other.toString());
        assertThat(subjects(overview.path("campaigns")))
                .containsExactlyInAnyOrder("under the derived id", "under its own");
    }

    private void register() {
        CustomerApi.Answer answer =
                api.post(
                        "/api/v1/customers",
                        """
                        {"kind":"organisation","name":"Overview Ltd",
                         "identities":[{"source":"sap-01","externalId":"%s"}]}
                        """
                                .formatted(reference));
        assertThat(answer.id()).isEqualTo(customer);
    }

    private JsonNode await(String pointer, String value) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> get(CUSTOMERS + customer + "/overview"),
                        answer -> answer.json().at(pointer).asString("").equals(value))
                .json();
    }

    /** An agent may not see opportunities. */
    private CustomerApi.Answer get(String path) {
        return api.send(HttpMethod.GET, path, api.headers(tokens.as("ada", "administrator")), null);
    }

    /** The address that a part gives leads to all of it. */
    private List<JsonNode> list(JsonNode part) {
        return get(part.path("all").asString()).json().path("items").valueStream().toList();
    }

    private static List<String> subjects(JsonNode part) {
        return part.path("items").valueStream().map(i -> i.path("subject").asString()).toList();
    }
}
