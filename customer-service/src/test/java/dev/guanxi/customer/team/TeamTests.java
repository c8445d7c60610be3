package dev.guanxi.customer.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Employees look after a customer, each in a role and for a time. */
@CustomerServiceTest
class TeamTests {

    @Autowired CustomerApi api;

    private String path = "";

    @BeforeEach
    void customer() {
        UUID customer =
                api.post("/api/v1/customers", "{\"kind\":\"person\",\"name\":\"Well Served\"}")
                        .id();
        path = "/api/v1/customers/" + customer + "/team";
    }

    @Test
    void teamOfTheDayIsListed() {
        assign(
                "amy",
                "account-manager",
                "\"validFrom\":\"2020-01-01\",\"validUntil\":\"2020-12-31\"");
        assign("bob", "account-manager", "\"validFrom\":\"2021-01-01\"");
        CustomerApi.Answer sponsor = assign("eve", "executive-sponsor", "\"validUntil\":null");

        assertThat(sponsor.status()).isEqualTo(201);
        assertThat(sponsor.headers().getLocation()).hasToString(path + "/" + sponsor.id());
        assertThat(read("")).containsExactly("eve executive-sponsor", "bob account-manager");
        assertThat(read("?at=2020-12-31")).containsExactly("amy account-manager");
        assertThat(read("?at=all")).hasSize(3);
        assertThat(api.get(path + "/" + sponsor.id()).etag()).isEqualTo("\"1\"");
    }

    @Test
    void membershipIsEndedAndOpenedAgain() {
        CustomerApi.Answer made = assign("amy", "service-manager", "\"validFrom\":\"2020-01-01\"");

        CustomerApi.Answer ended = patch(made, "{\"validUntil\":\"2020-12-31\"}");

        assertThat(ended.etag()).isEqualTo("\"2\"");
        assertThat(read("")).isEmpty();
        assertThat(patch(made, "{\"validUntil\":null}").code()).isEqualTo("stale-version");
        assertThat(patch(ended, "{\"validUntil\":null}").etag()).isEqualTo("\"3\"");
        assertThat(read("")).containsExactly("amy service-manager");
    }

    @Test
    void sameRoleTwiceAtATimeIsRefused() {
        CustomerApi.Answer first =
                assign(
                        "amy",
                        "technical-consultant",
                        "\"validFrom\":\"2020-01-01\",\"validUntil\":\"2020-12-31\"");
        String later = "\"validFrom\":\"2021-01-01\"";

        assertThat(assign("amy", "technical-consultant", "\"validFrom\":\"2020-12-31\"").code())
                .isEqualTo("already-on-the-team");
        assertThat(assign("amy", "technical-consultant", later).status()).isEqualTo(201);
        assertThat(assign("amy", "sales-representative", later).status()).isEqualTo(201);
        assertThat(assign("bob", "technical-consultant", later).status()).isEqualTo(201);
        assertThat(patch(first, "{\"validUntil\":null}").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "amy, friend, '\"validUntil\":null', 400, wrong-type",
        "' ', account-manager, '\"validUntil\":null', 400, invalid-request",
        "amy, account-manager, '\"validFrom\":\"2020-01-02\",\"validUntil\":\"2020-01-01\"', 422, period-ends-before-it-begins",
        "amy, account-manager, '\"salary\":1', 400, unknown-field",
    })
    void wrongMemberIsRefused(String login, String role, String dates, int status, String code) {
        CustomerApi.Answer answer = assign(login, role, dates);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(read("?at=all")).isEmpty();
    }

    @Test
    void unknownCustomerAndUnknownMemberAreRefused() {
        String nobody = "/api/v1/customers/" + UUID.randomUUID() + "/team";
        CustomerApi.Answer made = assign("amy", "account-manager", "\"validUntil\":null");

        assertThat(api.get(nobody).code()).isEqualTo("no-such-customer");
        assertThat(api.post(nobody, "{\"login\":\"amy\",\"role\":\"account-manager\"}").status())
                .isEqualTo(404);
        assertThat(api.get(path + "/" + UUID.randomUUID()).code()).isEqualTo("no-such-team-member");
        assertThat(api.get(nobody + "/" + made.id()).status()).isEqualTo(404);
    }

    @Test
    void pagesFollowEachOtherWithoutGapAndRepetition() {
        for (String login : List.of("a", "b", "c", "d", "e")) {
            assign(login, "account-manager", "\"validUntil\":null");
        }

        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = api.get(path + "?limit=2" + next).json();
            page.path("items").forEach(item -> seen.add(item.path("login").asString()));
            next = page.has("next") ? "&after=" + page.path("next").asString() : null;
        } while (next != null);

        assertThat(seen).containsExactly("e", "d", "c", "b", "a");
    }

    private CustomerApi.Answer assign(String login, String role, String dates) {
        return api.post(
                path, "{\"login\":\"%s\",\"role\":\"%s\",%s}".formatted(login, role, dates));
    }

    private CustomerApi.Answer patch(CustomerApi.Answer seen, String patch) {
        return api.patch(path + "/" + seen.id(), seen.etag(), patch);
    }

    private List<String> read(String query) {
        return api.get(path + query)
                .json()
                .path("items")
                .valueStream()
                .map(m -> m.path("login").asString() + " " + m.path("role").asString())
                .toList();
    }
}
