package dev.guanxi.customer.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerApi.Answer;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.TestTokens;
import dev.guanxi.platform.value.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who finds, sees and takes on which customers. */
@CustomerServiceTest
class VisibleCustomersTests {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;

    /** In every name of a test, so that others' customers do not show up. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Colleague amy;
    private Colleague ben;
    private Colleague pat;

    @BeforeEach
    void people() {
        amy = new Colleague(api, tokens.as("amy", "agent"));
        ben = new Colleague(api, tokens.inTeams("ben" + mark, "branch-seller", "s1" + mark, "s2"));
        pat = new Colleague(api, tokens.inTeams("pat" + mark, "partner-seller", "s1" + mark));
    }

    @Test
    void teamFindsItsOwnAndWhatNobodyLooksAfterInEveryOrder() {
        amy.customerOf(
                "E owner and team " + mark,
                "{\"owner\":\"ben%1$s\",\"team\":\"s1%1$s\"}".formatted(mark));
        amy.customerOf("D team " + mark, "{\"owner\":\"zoe\",\"team\":\"s1%s\"}".formatted(mark));
        amy.customerOf("C owner " + mark, "{\"owner\":\"ben%s\"}".formatted(mark));
        amy.customerOf("X foreign " + mark, "{\"owner\":\"zoe\"}");
        amy.customerOf("Y foreign " + mark, "{\"team\":\"north\"}");
        amy.customer("B nobody " + mark, "");
        onAccountTeam("A account team " + mark, "2020-01-01", null);
        onAccountTeam("Z no longer " + mark, "2020-01-01", "2020-12-31");
        onAccountTeam("Z not yet " + mark, "2999-01-01", null);

        List<String> byName =
                List.of("A account team", "B nobody", "C owner", "D team", "E owner and team");
        for (int limit : List.of(1, 2, 50)) {
            String query = "limit=%s&q=%s&sort=".formatted(limit, mark);
            assertThat(ben.names(query + "name")).isEqualTo(marked(byName));
            assertThat(ben.names(query + "-name")).isEqualTo(marked(byName.reversed()));
            assertThat(ben.names(query + "-createdAt")).isEqualTo(marked(byName));
            assertThat(ben.names(query + "createdAt")).isEqualTo(marked(byName.reversed()));
        }
    }

    @Test
    void ownerFindsTheOwnOnlyWhateverTheTeam() {
        amy.customerOf("Own " + mark, "{\"owner\":\"pat%s\"}".formatted(mark));
        amy.customerOf("Team " + mark, "{\"team\":\"s1%s\"}".formatted(mark));
        amy.customer("Nobody " + mark, "");

        assertThat(pat.names("q=" + mark)).containsExactly("Own " + mark);
        assertThat(pat.names("sort=name")).containsExactly("Own " + mark);
        assertThat(pat.names("team=s1" + mark)).isEmpty();
    }

    @Test
    void filtersByRoleKeepToTheRights() {
        String team = amy.customerOf("Team " + mark, "{\"team\":\"s1%s\"}".formatted(mark));
        String foreign = amy.customerOf("Foreign " + mark, "{\"owner\":\"zoe\"}");
        String own = amy.customerOf("Own " + mark, "{\"owner\":\"pat%s\"}".formatted(mark));
        for (String customer : List.of(team, foreign, own)) {
            amy.post(customer + "/roles", "{\"role\":\"dealer\",\"from\":\"2020-01-01\"}");
        }

        assertThat(ben.names("role=dealer&q=" + mark)).containsExactly("Team " + mark);
        assertThat(ben.names("role=supplier&q=" + mark)).isEmpty();
        assertThat(pat.names("role=dealer")).containsExactly("Own " + mark);
        assertThat(amy.names("role=dealer&q=" + mark)).hasSize(3);
    }

    @Test
    void customerIsGuardedUnderEveryIdThatItHas() {
        String identity =
                ",\"identities\":[{\"source\":\"shop-1\",\"externalId\":\"%s\"}]".formatted(mark);
        String customer = amy.customer("Named " + mark, "");
        amy.patch(customer, "\"1\"", "{" + identity.substring(1) + "}");
        String derived = CUSTOMERS + "/" + Ids.natural("customer", "shop-1", mark);

        Answer hidden = pat.get(derived + "/timeline");
        amy.post(customer + "/owner", "\"2\"", "{\"owner\":\"pat%s\"}".formatted(mark));
        Answer shown = pat.get(derived + "/timeline");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.code()).isEqualTo("no-such-customer");
        assertThat(shown.status()).isEqualTo(200);
    }

    @Test
    void absentAndForbiddenLookAlike() {
        String foreign = amy.customerOf("Foreign " + mark, "{\"owner\":\"zoe\"}");
        String absent = CUSTOMERS + "/" + UUID.randomUUID();

        assertThat(withoutIds(pat.get(foreign))).isEqualTo(withoutIds(pat.get(absent)));
    }

    @Test
    void customerThatNobodyLooksAfterIsTakenByWhoeverIsFirst() {
        String customer = amy.customer("Open " + mark, "");
        Colleague sam = new Colleague(api, tokens.inTeams("sam", "seller", "north"));
        Colleague eli = new Colleague(api, tokens.inTeams("eli", "seller", "east"));

        Answer taken = sam.post(customer + "/owner", "\"1\"", "{\"owner\":\"sam\"}");
        Answer late = eli.post(customer + "/owner", "\"2\"", "{\"owner\":\"eli\"}");

        assertThat(taken.status()).isEqualTo(200);
        assertThat(late.status()).isEqualTo(403);
        assertThat(late.code()).isEqualTo("not-your-customer");
        assertThat(late.json().path("detail").asString()).contains("ask sam");
        assertThat(eli.get(customer).status()).isEqualTo(200);
    }

    @Test
    void whoReachesOwnCustomersOnlyOwnsWhatHeRecords() {
        String customer = pat.customer("New " + mark, "");

        Answer seen = pat.get(customer);
        JsonNode history = pat.get(customer + "/owners").json().path("items");

        assertThat(seen.json().path("owner").asString()).isEqualTo("pat" + mark);
        assertThat(seen.etag()).isEqualTo("\"1\"");
        assertThat(history).hasSize(1);
        assertThat(history.get(0).path("owner").asString()).isEqualTo("pat" + mark);
        assertThat(history.get(0).path("changedBy").asString()).isEqualTo("pat" + mark);
        assertThat(ben.get(ben.customer("Open " + mark, "")).json().has("owner")).isFalse();
    }

    private void onAccountTeam(String name, String from, String until) {
        String customer = amy.customerOf(name, "{\"owner\":\"zoe\"}");
        Answer answer =
                amy.post(
                        customer + "/team",
                        "{\"login\":\"ben%s\",\"role\":\"%s\",\"validFrom\":\"%s\"%s}"
                                .formatted(
                                        mark,
                                        "account-manager",
                                        from,
                                        until == null ? "" : ",\"validUntil\":\"" + until + "\""));
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(201);
    }

    private List<String> marked(List<String> names) {
        return names.stream().map(name -> name + " " + mark).toList();
    }

    private static String withoutIds(Answer answer) {
        return answer.json().toString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}", "");
    }
}
