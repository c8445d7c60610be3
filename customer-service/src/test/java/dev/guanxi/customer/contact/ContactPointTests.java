package dev.guanxi.customer.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Contact points are valid for a time, preferred, and verified until they change. */
@CustomerServiceTest
class ContactPointTests {

    private static final String CUSTOMERS = "/api/v1/customers";
    private static final String CALLED =
            "{\"contactPoint\":\"/phones/0\",\"method\":\"call-back\"}";
    private static final String MOBILE =
            """
            {"purpose":"mobile","number":"+8613800138000","validFrom":"2026-01-01","preferred":true}
            """;
    private static final String WORK = "{\"purpose\":\"work\",\"number\":\"+8675528780808\"}";

    @Autowired CustomerApi api;
    @Autowired KafkaTestClient kafka;
    @Autowired JsonMapper json;

    @Test
    void verifiedPhoneIsShownAndPublishedAsTheExampleShows() {
        String key = UUID.randomUUID().toString();
        CustomerApi.Answer made =
                api.post(
                        CUSTOMERS,
                        """
                        {"kind":"person","name":"王小明","givenName":"小明","familyName":"王",
                         "alternativeNames":["Simon Wang"],"dateOfBirth":"1984-06-30",
                         "identities":[{"source":"shop-1","externalId":"%1$s","type":"web-shop"},
                                       {"source":"bonus","externalId":"%1$s","type":"loyalty-card"}],
                         "addresses":[{"city":"Shenzhen","country":"CN","validUntil":"2026-12-31"}],
                         "phones":[%2$s]}
                        """
                                .formatted(key, MOBILE));
        CustomerApi.Answer verified = verify(made, CALLED);
        CustomerApi.Answer extended = patch(verified, phones(MOBILE, WORK));

        assertThat(extended.status()).as(() -> extended.json().toString()).isEqualTo(200);
        assertThat(api.get(path(made)).json()).isEqualTo(extended.json());
        ObjectNode published =
                (ObjectNode)
                        json.readTree(
                                kafka.await(
                                                "crm.customer.customer",
                                                3,
                                                m -> m.key().equals(made.id().toString()))
                                        .getLast()
                                        .value());
        EventContract contract = EventContract.of("crm.customer.customer.changed.v1");
        contract.assertValid(published.toString());
        assertThat(published.at("/phones/0/verification"))
                .isEqualTo(extended.json().at("/phones/0/verification"));
        JsonNode expected = contract.exampleTree("verified-phone");
        published.set("customerId", expected.path("customerId"));
        published.set("identities", expected.path("identities"));
        ((ObjectNode) published.at("/phones/0/verification"))
                .set("at", expected.at("/phones/0/verification/at"));
        assertThat(published).isEqualTo(expected);
    }

    @Test
    void changedNumberLosesItsVerificationAndTheSameOneKeepsIt() {
        CustomerApi.Answer verified = verify(withPhones(MOBILE, WORK), CALLED);
        String back = verified.json().path("phones").get(0).toString();

        CustomerApi.Answer moved =
                patch(
                        verified,
                        phones(WORK, "{\"purpose\":\"home\",\"number\":\"+86 138 0013 8000\"}"));
        CustomerApi.Answer repeated = patch(moved, phones(back));
        CustomerApi.Answer changed = patch(repeated, phones(MOBILE.replace("8000", "8001")));
        CustomerApi.Answer again = patch(changed, phones(MOBILE));

        assertThat(verified.json().at("/phones/0/verification/by").asString()).isEqualTo("amy");
        assertThat(verified.json().at("/phones/1").has("verification")).isFalse();
        assertThat(moved.json().at("/phones/0").has("verification")).isFalse();
        assertThat(moved.json().at("/phones/1/verification"))
                .isEqualTo(verified.json().at("/phones/0/verification"));
        assertThat(repeated.json().path("phones").get(0).toString()).isEqualTo(back);
        assertThat(changed.json().at("/phones/0").has("verification")).isFalse();
        assertThat(again.json().at("/phones/0").has("verification")).isFalse();
    }

    @Test
    void verificationCanBeWithdrawn() {
        CustomerApi.Answer verified = verify(withPhones(MOBILE), CALLED);

        CustomerApi.Answer withdrawn =
                post(verified, "/withdraw-verification", "{\"contactPoint\":\"/phones/0\"}");

        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.json().at("/phones/0").has("verification")).isFalse();
        assertThat(withdrawn.etag()).isEqualTo("\"3\"");
    }

    @Test
    void verificationIsOfTheVersionThatTheCallerHasSeen() {
        CustomerApi.Answer made = withPhones(MOBILE);
        patch(made, phones(WORK));

        assertThat(verify(made, CALLED).code()).isEqualTo("stale-version");
        assertThat(api.post(path(made) + "/verify", CALLED).status()).isEqualTo(428);
        assertThat(post(made, CUSTOMERS + "/" + UUID.randomUUID(), "/verify", CALLED).code())
                .isEqualTo("no-such-customer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"contactPoint\":\"/phones/1\",\"method\":\"call\"} | 422 | no-such-contact-point",
                "{\"contactPoint\":\"/emails/0\",\"method\":\"code\"} | 422 | no-such-contact-point",
                "{\"contactPoint\":\"/name\",\"method\":\"call\"}     | 400 | invalid-request",
                "{\"contactPoint\":\"/phones/0\",\"method\":\"Call!\"} | 400 | invalid-request",
                "{\"contactPoint\":\"/phones/0\"}                      | 400 | invalid-request",
            })
    void whatCannotBeVerifiedIsRefused(String body, int status, String code) {
        CustomerApi.Answer answer = verify(withPhones(MOBILE), body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"phones\":[{\"number\":\"+8675528780808\",\"validFrom\":\"2026-02-01\",\"validUntil\":\"2026-01-31\"}] | 422 | period-ends-before-it-begins",
                "\"phones\":[{\"number\":\"+8675528780808\",\"validFrom\":\"2026-02-30\"}] | 400 | malformed-date",
                "\"phones\":[{\"number\":\"+8675528780808\",\"validFrom\":20260131}] | 400 | malformed-date",
                "\"emails\":[{\"address\":\"a@b.c\",\"preferred\":true},{\"address\":\"d@b.c\",\"preferred\":true}] | 422 | preferred-twice",
                "\"emails\":[{\"address\":\"a@b.c\",\"preferred\":\"often\"}] | 400 | wrong-type",
                "\"emails\":[{\"address\":\"a@b.c\",\"verification\":{\"at\":\"2026-01-01T00:00:00Z\",\"by\":\"amy\",\"method\":\"call\"}}] | 422 | verification-not-on-record",
                "\"identities\":[{\"source\":\"x\",\"externalId\":\"1\",\"type\":\"passport\"}] | 400 | unknown-identity-type",
                "\"dateOfBirth\":\"2999-01-01\" | 422 | born-in-the-future",
                "\"dateOfBirth\":\"1899-12-31\" | 422 | born-too-long-ago",
                "\"dateOfBirth\":\"30.6.1984\"  | 400 | malformed-date",
                "\"alternativeNames\":[\" \"]   | 400 | invalid-request",
                "\"alternativeNames\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"] | 400 | invalid-request",
            })
    void whatCannotBeIsRefusedWithItsCode(String more, int status, String code) {
        CustomerApi.Answer answer =
                api.post(CUSTOMERS, "{\"kind\":\"person\",\"name\":\"Anybody\"," + more + "}");

        assertThat(answer.code()).as(() -> answer.json().toString()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void onlyPersonsAreBorn() {
        String body = "{\"kind\":\"%s\",\"name\":\"x\",\"dateOfBirth\":\"1984-06-30\"}";
        CustomerApi.Answer person = api.post(CUSTOMERS, body.formatted("person"));

        for (String kind : List.of("organisation", "household")) {
            CustomerApi.Answer made = api.post(CUSTOMERS, body.formatted(kind));
            CustomerApi.Answer turned = patch(person, "{\"kind\":\"%s\"}".formatted(kind));

            assertThat(made.code()).isEqualTo("born-without-being-a-person");
            assertThat(turned.code()).isEqualTo("born-without-being-a-person");
        }
        assertThat(person.json().path("dateOfBirth").asString()).isEqualTo("1984-06-30");
        assertThat(patch(person, "{\"dateOfBirth\":\"2999-01-01\"}").code())
                .isEqualTo("born-in-the-future");
        assertThat(patch(person, "{\"dateOfBirth\":null}").json().has("dateOfBirth")).isFalse();
    }

    private CustomerApi.Answer withPhones(String... phones) {
        String body = phones(phones).substring(1);
        return api.post(
                CUSTOMERS + "?allowDuplicate=true",
                "{\"kind\":\"person\",\"name\":\"Reached\"," + body);
    }

    private static String phones(String... phones) {
        return "{\"phones\":[" + String.join(",", phones) + "]}";
    }

    private CustomerApi.Answer verify(CustomerApi.Answer seen, String body) {
        return post(seen, "/verify", body);
    }

    private CustomerApi.Answer post(CustomerApi.Answer seen, String intent, String body) {
        return post(seen, path(seen), intent, body);
    }

    private CustomerApi.Answer post(
            CustomerApi.Answer seen, String path, String intent, String body) {
        HttpHeaders headers = api.headers();
        headers.setIfMatch(seen.etag());
        return api.send(HttpMethod.POST, path + intent, headers, body);
    }

    private CustomerApi.Answer patch(CustomerApi.Answer seen, String body) {
        return api.patch(path(seen), seen.etag(), body);
    }

    private static String path(CustomerApi.Answer customer) {
        return CUSTOMERS + "/" + customer.id();
    }
}
