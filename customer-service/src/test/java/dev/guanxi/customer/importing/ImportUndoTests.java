package dev.guanxi.customer.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import dev.guanxi.platform.value.Ids;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

@CustomerServiceTest
class ImportUndoTests {

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired Environment environment;
    @Autowired KafkaTestClient kafka;

    private final String shop = "shop-" + UUID.randomUUID();
    private ImportApi imports;

    @BeforeEach
    void open() {
        imports = new ImportApi(api, tokens, environment);
    }

    @Test
    void newCustomersGoAndChangedOnesGetBackWhatTheyWere() {
        imports.csv("?kind=person", rows("Was,a1"));
        JsonNode done = imports.csv("?kind=person", rows("Is,a1", "New,a2", "Newer,a2"));

        JsonNode undone = imports.undone(done.path("id").asString());

        assertThat(undone.path("state").asString()).isEqualTo("undone");
        assertThat(undone.at("/undo/counts").toString())
                .isEqualTo("{\"kept\":0,\"removed\":1,\"restored\":1}");
        assertThat(customer("a1").json().path("name").asString()).isEqualTo("Was");
        assertThat(customer("a1").json().path("version").asInt()).isEqualTo(3);
        assertThat(customer("a2").status()).isEqualTo(404);
        String id = id("a2").toString();
        String event =
                kafka.await(
                                "crm.customer.customer",
                                m ->
                                        m.key().equals(id)
                                                && KafkaTestClient.header(m, "ce_type")
                                                        .filter(
                                                                "crm.customer.customer.removed.v1"
                                                                        ::equals)
                                                        .isPresent())
                        .value();
        assertThat(event).contains("\"version\": 3");
        EventContract.of("crm.customer.customer.removed.v1").assertValid(event);
        assertThat(imports.post("/api/v1/imports/" + done.path("id").asString() + "/undo").code())
                .isEqualTo("nothing-to-undo");
    }

    @Test
    void customerThatIsRemovedMayComeAgain() {
        JsonNode done = imports.csv("?kind=person", rows("First,b1"));
        imports.undone(done.path("id").asString());

        imports.csv("?kind=person&mode=create", rows("Second,b1"));

        assertThat(customer("b1").json().path("name").asString()).isEqualTo("Second");
        assertThat(customer("b1").json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void whatSomebodyChangedOrNeedsSinceIsKeptAndReported() {
        imports.csv("?kind=person", rows("Was,c1"));
        JsonNode done =
                imports.csv("?kind=person", rows("Is,c1", "New,c2", "Tasked,c3", "Gone,c4"));
        CustomerApi.Answer changed = customer("c1");
        api.patch(path("c1"), changed.etag(), "{\"name\":\"Corrected\"}");
        api.patch(path("c2"), customer("c2").etag(), "{\"name\":\"Corrected, too\"}");
        api.post(
                path("c3") + "/tasks", "{\"subject\":\"Call\",\"dueAt\":\"2026-12-01T09:00:00Z\"}");

        JsonNode undone = imports.undone(done.path("id").asString());

        assertThat(undone.at("/undo/counts").toString())
                .isEqualTo("{\"kept\":3,\"removed\":1,\"restored\":0}");
        assertThat(customer("c1").json().path("name").asString()).isEqualTo("Corrected");
        assertThat(customer("c3").status()).isEqualTo(200);
        assertThat(
                        imports.get("/api/v1/imports/" + done.path("id").asString() + "/kept")
                                .text()
                                .lines()
                                .skip(1))
                .containsExactlyInAnyOrder(
                        "2,%s,changed-since,It was changed after the import".formatted(id("c1")),
                        "3,%s,changed-since,It was changed after the import".formatted(id("c2")),
                        "4,%s,customer-in-use,Something hangs on it since".formatted(id("c3")));
    }

    private String rows(String... rows) {
        return "name,identities[%s]\n".formatted(shop) + String.join("\n", rows) + "\n";
    }

    private CustomerApi.Answer customer(String key) {
        return api.get(path(key));
    }

    private String path(String key) {
        return "/api/v1/customers/" + id(key);
    }

    private UUID id(String key) {
        return Ids.natural("customer", shop, key);
    }
}
