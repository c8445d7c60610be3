package dev.guanxi.customer.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.platform.testing.TestTokens;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who is likely known already is refused, unless the caller says that it is new. */
@CustomerServiceTest
class MatchTests {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired Matching matching;
    @Autowired JdbcClient jdbc;

    private final String mark = letters();

    @Test
    void sameNameAndEmailIsRefusedWithTheCandidate() {
        UUID known = api.post(CUSTOMERS, organisation("Harbour " + mark + " Ltd", EMAIL)).id();

        CustomerApi.Answer refused =
                api.post(CUSTOMERS, organisation(mark + " HARBOUR Limited", EMAIL));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("possible-duplicate");
        JsonNode candidate = refused.json().at("/candidates/0");
        assertThat(candidate.path("customerId").asString()).isEqualTo(known.toString());
        assertThat(candidate.path("name").asString()).isEqualTo("Harbour " + mark + " Ltd");
        assertThat(candidate.path("score").asDouble()).isBetween(0.8, 1.0);
        assertThat(candidate.path("reasons").valueStream().map(r -> r.path("rule").asString()))
                .containsExactly("name", "email");
        assertThat(candidate.at("/reasons/1/detail").asString())
                .isEqualTo("orders@%s.example".formatted(mark));
    }

    @Test
    void callerMayKnowBetter() {
        api.post(CUSTOMERS, organisation("Harbour " + mark, EMAIL));

        CustomerApi.Answer recorded =
                api.post(
                        CUSTOMERS + "?allowDuplicate=true", organisation("Harbour " + mark, EMAIL));

        assertThat(recorded.status()).isEqualTo(201);
        assertThat(api.get(CUSTOMERS + "/" + recorded.id() + "/duplicates").json().path("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the known name   | the new one       | what both have               | refused
                "Harbour %s          | Harbour %s GmbH    | ''                           | false",
                "Harbour %s          | Harbour %s GmbH    | ,\"phones\":[{\"number\":\"+4420%d\"}] | true",
                "Harbour %s          | Other %s Things    | ,\"phones\":[{\"number\":\"+4420%d\"}] | false",
                "Müller %s           | Mueller %s         | ,\"emails\":[{\"address\":\"m@%s.example\"}] | true",
                "Meier %s            | Mayer %s           | ,\"emails\":[{\"address\":\"m@%s.example\"}] | true",
                "上海海港%s有限公司    | 上海海港%s           | ,\"emails\":[{\"address\":\"m@%s.example\"}] | true",
                "Harbour %s          | Harbour %s         | ,\"addresses\":[{\"postalCode\":\"BS1 %s\"}]  | true",
            })
    void evidenceAddsUp(String known, String fresh, String common, boolean refused) {
        String both = filled(common);
        api.post(CUSTOMERS, organisation(known.formatted(mark), both));

        CustomerApi.Answer answer = api.post(CUSTOMERS, organisation(fresh.formatted(mark), both));

        assertThat(answer.status()).isEqualTo(refused ? 409 : 201);
    }

    @Test
    void personAndCompanyMayShareEverything() {
        api.post(CUSTOMERS, organisation("Anne " + mark, EMAIL));

        CustomerApi.Answer person =
                api.post(
                        CUSTOMERS,
                        organisation("Anne " + mark, EMAIL).replace("organisation", "person"));

        assertThat(person.status()).isEqualTo(201);
    }

    @Test
    void askingRecordsNothing() {
        api.post(CUSTOMERS, organisation("Harbour " + mark, ""));

        JsonNode answer =
                api.post(CUSTOMERS + "/match", organisation("Harbour " + mark, "")).json();

        assertThat(answer.path("items")).hasSize(1);
        assertThat(answer.at("/items/0/score").asDouble()).isEqualTo(0.7);
        assertThat(api.get(CUSTOMERS + "?q=" + mark).json().path("items")).hasSize(1);
        assertThat(api.post(CUSTOMERS + "/match", "{\"name\":\"x\"}").code())
                .isEqualTo("invalid-request");
    }

    @Test
    void whoHasChangedIsFoundByWhatItIsNow() {
        CustomerApi.Answer known = api.post(CUSTOMERS, organisation("Before " + mark, EMAIL));
        api.patch(
                CUSTOMERS + "/" + known.id(),
                known.etag(),
                "{\"name\":\"After %s\",\"emails\":null}".formatted(mark));

        assertThat(candidates("Before " + letters(), EMAIL)).isEmpty();
        assertThat(candidates("After " + mark, EMAIL)).containsExactly(known.id().toString());
    }

    @Test
    void exactKeysOfManyAreLookedUpAtOnce() {
        CustomerId byEmail = new CustomerId(api.post(CUSTOMERS, organisation("E", EMAIL)).id());
        CustomerId byKey =
                new CustomerId(
                        api.post(
                                        CUSTOMERS,
                                        organisation(
                                                "K",
                                                ",\"identities\":[{\"source\":\"shop\",\"externalId\":\"%s\"}]"
                                                        .formatted(mark)))
                                .id());

        List<Set<CustomerId>> found =
                matching.exact(
                        List.of(
                                profile(List.of(), "orders@%s.example".formatted(mark)),
                                profile(List.of(), "nobody@%s.example".formatted(mark)),
                                profile(
                                        List.of(new Identity("shop", mark)),
                                        "orders@%s.example".formatted(mark))));

        assertThat(found).containsExactly(Set.of(byEmail), Set.of(), Set.of(byEmail, byKey));
    }

    @Test
    void whatManyHaveInCommonIsCutOff() {
        for (int i = 0; i < 60; i++) {
            api.post(
                    CUSTOMERS + "?allowDuplicate=true",
                    organisation("Shared %s %s".formatted(letters(), mark), EMAIL));
        }

        assertThat(candidates("New " + mark, EMAIL)).hasSize(20);
        assertThat(
                        jdbc.sql("SELECT count(*) FROM match_key WHERE key = :key")
                                .param("key", "email orders@%s.example".formatted(mark))
                                .query(Long.class)
                                .single())
                .isEqualTo(60);
    }

    @Test
    void administratorsChangeTheRules() {
        CustomerApi.Answer rules = api.get("/api/v1/match-rules");
        api.post(CUSTOMERS, organisation("Harbour " + mark, ""));
        CustomerApi.Answer stricter =
                change("administrator", rules.etag(), "{\"refuseFrom\":0.65}");

        try {
            assertThat(stricter.json().path("changedBy").asString()).isEqualTo("ada");
            assertThat(api.post(CUSTOMERS, organisation("Harbour " + mark, "")).code())
                    .isEqualTo("possible-duplicate");
            assertThat(change("administrator", rules.etag(), "{}").code())
                    .isEqualTo("stale-version");
            assertThat(change("administrator", stricter.etag(), "{\"reportFrom\":0.7}").code())
                    .isEqualTo("unreachable-threshold");
            assertThat(
                            change("administrator", stricter.etag(), "{\"weights\":{\"name\":2}}")
                                    .json()
                                    .at("/errors/0/pointer")
                                    .asString())
                    .isEqualTo("/weights/name");
            assertThat(change("agent", stricter.etag(), "{}").status()).isEqualTo(403);
        } finally {
            change("administrator", stricter.etag(), "{\"refuseFrom\":0.8}");
        }
    }

    private static final String EMAIL = ",\"emails\":[{\"address\":\"orders@%s.example\"}]";

    private CustomerApi.Answer change(String role, String etag, String patch) {
        HttpHeaders headers = api.headers(tokens.as("ada", role));
        headers.setIfMatch(etag);
        return api.patch("/api/v1/match-rules", headers, patch);
    }

    private List<String> candidates(String name, String more) {
        return api.send(
                        HttpMethod.POST,
                        CUSTOMERS + "/match",
                        api.headers(),
                        organisation(name, more))
                .json()
                .path("items")
                .valueStream()
                .map(candidate -> candidate.path("customerId").asString())
                .toList();
    }

    private String organisation(String name, String more) {
        return "{\"kind\":\"organisation\",\"name\":\"%s\"%s}"
                .formatted(name, more.formatted(mark));
    }

    /** A number of this test for the phone, its mark for the rest. */
    private String filled(String common) {
        return common.replace("%d", "7%07d".formatted(System.nanoTime() % 10_000_000))
                .replace("%s", mark);
    }

    private static Profile profile(List<Identity> identities, String email) {
        return new Profile(
                Profile.Kind.ORGANISATION,
                Profile.OwnData.NONE,
                Profile.Name.of("x"),
                null,
                identities,
                new Contacts(List.of(), List.of(), List.of(new Contacts.Email("main", email))));
    }

    /** A word that no other test has, without digits. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .map(c -> c <= '9' ? c - '0' + 'k' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
