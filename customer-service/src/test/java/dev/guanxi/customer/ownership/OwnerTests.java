package dev.guanxi.customer.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.TestTokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@CustomerServiceTest
class OwnerTests {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String customer = "";

    @BeforeEach
    void aCustomer() {
        String body = "{\"kind\":\"organisation\",\"name\":\"Owned %s\"}".formatted(mark);
        customer = CUSTOMERS + "/" + api.post(CUSTOMERS, body).id();
    }

    @Test
    void ownerAndTeamAreShownWithTheCustomer() {
        CustomerApi.Answer assigned = assign("\"1\"", "{\"owner\":\" sam \",\"team\":\"north\"}");
        CustomerApi.Answer shown = api.get(customer);

        assertThat(assigned.status()).isEqualTo(200);
        assertThat(assigned.json().path("owner").asString()).isEqualTo("sam");
        assertThat(assigned.json().path("version").asLong()).isEqualTo(2);
        assertThat(shown.etag()).isEqualTo(assigned.etag()).isEqualTo("\"2\"");
        assertThat(shown.json().path("owner").asString()).isEqualTo("sam");
        assertThat(shown.json().path("team").asString()).isEqualTo("north");
    }

    @Test
    void historyTellsWhoWhenAndByWhom() {
        assign("\"1\"", "{\"owner\":\"sam\",\"team\":\"north\"}");
        HttpHeaders headers = api.headers(tokens.as("boss", "sales-manager"));
        headers.setIfMatch("\"2\"");
        api.send(HttpMethod.POST, customer + "/owner", headers, "{\"team\":\"south\"}");

        JsonNode history = api.get(customer + "/owners").json().path("items");

        assertThat(history).hasSize(2);
        JsonNode now = history.get(0);
        JsonNode before = history.get(1);
        assertThat(now.has("owner")).isFalse();
        assertThat(now.path("team").asString()).isEqualTo("south");
        assertThat(now.path("changedBy").asString()).isEqualTo("boss");
        assertThat(now.has("until")).isFalse();
        assertThat(before.path("owner").asString()).isEqualTo("sam");
        assertThat(before.path("team").asString()).isEqualTo("north");
        assertThat(before.path("changedBy").asString()).isEqualTo("amy");
        assertThat(before.path("until")).isEqualTo(now.path("from"));
    }

    @Test
    void customerLeftToNobodyHasNoOwnerAndKeepsItsHistory() {
        assign("\"1\"", "{\"owner\":\"sam\"}");

        CustomerApi.Answer left = assign("\"2\"", "{}");

        assertThat(left.json().has("owner")).isFalse();
        assertThat(api.get(customer).json().has("owner")).isFalse();
        assertThat(api.get(customer + "/owners").json().path("items")).hasSize(2);
    }

    @Test
    void sameOwnerIsNoChange() {
        assertThat(assign("\"1\"", "{\"owner\":null}").etag()).isEqualTo("\"1\"");
        assertThat(assign("\"1\"", "{\"owner\":\"sam\"}").etag()).isEqualTo("\"2\"");
        assertThat(assign("\"2\"", "{\"owner\":\"sam\"}").etag()).isEqualTo("\"2\"");
        assertThat(api.get(customer + "/owners").json().path("items")).hasSize(1);
    }

    @Test
    void historyIsReadInPages() {
        for (int version = 1; version <= 5; version++) {
            assign("\"" + version + "\"", "{\"owner\":\"seller-%d\"}".formatted(version));
        }

        JsonNode first = api.get(customer + "/owners?limit=2").json();
        String after = "&after=" + first.path("next").asString();
        JsonNode second = api.get(customer + "/owners?limit=2" + after).json();
        String last = "&after=" + second.path("next").asString();
        JsonNode third = api.get(customer + "/owners?limit=2" + last).json();

        assertThat(owners(first)).containsExactly("seller-5", "seller-4");
        assertThat(owners(second)).containsExactly("seller-3", "seller-2");
        assertThat(owners(third)).containsExactly("seller-1");
        assertThat(third.has("next")).isFalse();
        assertThat(api.get(customer + "/owners?after=x").code()).isEqualTo("unknown-cursor");
    }

    @Test
    void handoverNeedsTheCurrentVersion() {
        HttpHeaders without = api.headers();
        assign("\"1\"", "{\"owner\":\"sam\"}");

        assertThat(assign("\"1\"", "{\"owner\":\"sue\"}").code()).isEqualTo("stale-version");
        assertThat(
                        api.send(HttpMethod.POST, customer + "/owner", without, "{\"owner\":\"s\"}")
                                .status())
                .isEqualTo(428);
        assertThat(api.get(customer).json().path("owner").asString()).isEqualTo("sam");
        assertThat(api.get(customer + "/owners").json().path("items")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"owner\":\"a\\nb\"}",
                "{\"owner\":\"\\u0000\"}",
                "{\"owner\":[\"sam\"]}",
                "{\"seller\":\"sam\"}",
                "[]",
                ""
            })
    void wrongOwnerIsRefused(String body) {
        assertThat(assign("\"1\"", body).status()).isEqualTo(400);
        assertThat(api.get(customer).etag()).isEqualTo("\"1\"");
    }

    @Test
    void nobodyIsOwnedByNobody() {
        String nobody = CUSTOMERS + "/" + UUID.randomUUID();
        HttpHeaders headers = api.headers();
        headers.setIfMatch("\"1\"");

        assertThat(api.send(HttpMethod.POST, nobody + "/owner", headers, "{}").code())
                .isEqualTo("no-such-customer");
        assertThat(api.get(nobody + "/owners").code()).isEqualTo("no-such-customer");
    }

    @Test
    void customersAreListedByOwnerAndTeam() {
        assign("\"1\"", "{\"owner\":\"sam-%1$s\",\"team\":\"north-%1$s\"}".formatted(mark));

        assertThat(found("owner=sam-" + mark)).isEqualTo(1);
        assertThat(found("team=north-" + mark)).isEqualTo(1);
        assertThat(found("owner=sam-%1$s&team=north-%1$s&sort=name".formatted(mark))).isEqualTo(1);
        assertThat(found("owner=sam-%1$s&team=south".formatted(mark))).isZero();
        assertThat(found("owner=%00")).isZero();

        assign("\"2\"", "{\"team\":\"north-%s\"}".formatted(mark));

        assertThat(found("owner=sam-" + mark)).isZero();
        assertThat(found("team=north-" + mark)).isEqualTo(1);
    }

    @Test
    void correctedCustomerKeepsItsOwner() {
        assign("\"1\"", "{\"owner\":\"sam\"}");

        CustomerApi.Answer corrected = api.patch(customer, "\"2\"", "{\"name\":\"Renamed\"}");

        assertThat(corrected.json().path("owner").asString()).isEqualTo("sam");
        assertThat(api.patch(customer, "\"3\"", "{\"owner\":\"sue\"}").code())
                .isEqualTo("unknown-field");
    }

    @Test
    void handoverNeedsThePermissionToWrite() {
        HttpHeaders headers = api.headers(tokens.as("ana", "analyst"));
        headers.setIfMatch("\"1\"");

        assertThat(api.send(HttpMethod.POST, customer + "/owner", headers, "{}").status())
                .isEqualTo(403);
    }

    private CustomerApi.Answer assign(String etag, String body) {
        HttpHeaders headers = api.headers();
        headers.setIfMatch(etag);
        return api.send(HttpMethod.POST, customer + "/owner", headers, body);
    }

    private int found(String query) {
        return api.get(CUSTOMERS + "?" + query).json().path("items").size();
    }

    private static List<String> owners(JsonNode page) {
        return page.path("items").valueStream().map(i -> i.path("owner").asString()).toList();
    }
}
