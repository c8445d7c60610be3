package dev.guanxi.customer.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerApi.Answer;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.components.ProjectRoot;
import dev.guanxi.platform.testing.TestTokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the policy hides of a customer is nowhere to be read, found or written. */
@CustomerServiceTest
class FieldRightsTests {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Colleague amy;
    private Colleague ana;
    private Colleague pat;
    private String customer;

    @BeforeEach
    void aCustomerWithEverything() {
        amy = new Colleague(api, tokens.as("amy", "agent"));
        ana = new Colleague(api, tokens.as("ana", "analyst"));
        pat = new Colleague(api, tokens.as("pat" + mark, "partner-seller"));
        customer =
                amy.customer(
                        "Full " + mark,
                        """
                        ,"classification":"key-account","addresses":[{"country":"GB"}],
                        "identities":[{"source":"shop-1","externalId":"key%1$s"}],
                        "phones":[{"number":"020 7946 0018"}],
                        "emails":[{"address":"me@%1$s.example"}]
                        """
                                .formatted(mark));
        amy.post(customer + "/owner", "\"1\"", "{\"owner\":\"pat%s\"}".formatted(mark));
    }

    @Test
    void hiddenFieldsAreAbsentFromEveryAnswer() {
        JsonNode one = ana.get(customer).json();
        JsonNode listed = ana.get(CUSTOMERS + "?q=" + mark).json().at("/items/0");
        JsonNode changed =
                pat.patch(customer, "\"2\"", "{\"name\":\"Renamed %s\"}".formatted(mark)).json();

        assertThat(one.propertyNames())
                .doesNotContain("addresses", "phones", "emails")
                .contains("identities", "classification");
        assertThat(listed).isEqualTo(one);
        assertThat(changed.propertyNames())
                .doesNotContain("identities", "classification")
                .contains("addresses", "phones", "emails");
    }

    @Test
    void aPatchKeepsWhatItsCallerDoesNotSee() {
        pat.patch(customer, "\"2\"", "{\"name\":\"Renamed %s\"}".formatted(mark));

        JsonNode after = amy.get(customer).json();
        assertThat(after.path("name").asString()).isEqualTo("Renamed " + mark);
        assertThat(after.at("/identities/0/externalId").asString()).isEqualTo("key" + mark);
        assertThat(after.path("classification").asString()).isEqualTo("key-account");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"identities\":null} | /identities",
                "{\"name\":\"x\",\"classification\":\"consumer\"} | /classification",
            })
    void nobodyWritesWhatHeDoesNotSee(String body, String pointer) {
        Answer patched = pat.patch(customer, "\"2\"", body);

        assertThat(patched.status()).isEqualTo(403);
        assertThat(patched.code()).isEqualTo("field-not-writable");
        assertThat(patched.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(amy.get(customer).etag()).isEqualTo("\"2\"");
    }

    @Test
    void nobodyRecordsWhatHeDoesNotSee() {
        Answer refused =
                pat.post(
                        CUSTOMERS,
                        """
                        {"kind":"person","name":"x","classification":"consumer"}""");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("field-not-writable");
    }

    @Test
    void nobodyFindsCustomersByWhatHeDoesNotSee() {
        for (String query : List.of("phone=02079460018", "email=me@x.example")) {
            assertThat(ana.get(CUSTOMERS + "?" + query).code()).isEqualTo("field-not-visible");
        }
        for (String query : List.of("source=shop-1&externalId=x", "classification=consumer")) {
            Answer refused = pat.get(CUSTOMERS + "?" + query);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("field-not-visible");
        }
        assertThat(ana.names("q=me@" + mark)).isEmpty();
        assertThat(pat.names("q=key" + mark)).isEmpty();
        assertThat(ana.names("q=fu%20" + mark)).containsExactly("Full " + mark);
        assertThat(amy.names("q=me@" + mark)).containsExactly("Full " + mark);
    }

    /** A word that is none would hide nothing. */
    @Test
    void everyHiddenFieldIsAFieldOfACustomer() {
        JsonNode hidden =
                YAMLMapper.shared()
                        .readTree(ProjectRoot.find().resolve("contracts/policy.yaml").toFile())
                        .path("hidden");

        assertThat(hidden.valueStream().flatMap(role -> role.path("customer").valueStream()))
                .isNotEmpty()
                .map(JsonNode::asString)
                .isSubsetOf(amy.get(customer).json().propertyNames());
    }
}
