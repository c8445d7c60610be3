package dev.guanxi.customer.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.EventContract;
import dev.guanxi.platform.testing.KafkaTestClient;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A household is a customer of its own, and persons are its members. */
@CustomerServiceTest
class HouseholdTests {

    @Autowired CustomerApi api;
    @Autowired KafkaTestClient kafka;
    @Autowired JsonMapper json;

    private Relations relations;
    private UUID household;
    private UUID person;

    @BeforeEach
    void someCustomers() {
        relations = new Relations(api);
        household = relations.household("The Wangs");
        person = relations.person("Ann Wang");
    }

    @Test
    void personsAreMembers() {
        relations.relate(person, "member-of-household", household);
        UUID other = relations.person("Bob Wang");
        relations.relate(household, "has-household-member", other);

        assertThat(relations.read(household, "?at=all"))
                .containsExactlyInAnyOrder(
                        "has-household-member Ann Wang", "has-household-member Bob Wang");
        assertThat(relations.read(person, "")).containsExactly("member-of-household The Wangs");
    }

    @Test
    void householdOfFormerTimesIsAnOrganisation() {
        UUID organisation = relations.organisation("Household of old");

        assertThat(relations.relate(person, "member-of-household", organisation).status())
                .isEqualTo(201);
    }

    @Test
    void householdBuysAndIsServed() {
        UUID dealer = relations.organisation("Dealer");

        assertThat(relations.relate(household, "buys-through", dealer).status()).isEqualTo(201);
        assertThat(relations.relate(household, "served-by", dealer).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"employee-of", "decision-maker-of", "member-of-household", "subsidiary-of"})
    void householdIsNeitherPersonNorCompany(String type) {
        UUID organisation = relations.organisation("Works");

        assertThat(relations.relate(household, type, organisation).code())
                .isEqualTo("wrong-kind-of-end");
    }

    @Test
    void nobodyWorksForAHousehold() {
        assertThat(relations.relate(person, "employee-of", household).code())
                .isEqualTo("wrong-kind-of-end");
    }

    @Test
    void householdIsReachedFilteredAndPublishedAsTheExampleShows() {
        String mark = UUID.randomUUID().toString();
        UUID reached =
                api.post(
                                "/api/v1/customers",
                                """
                                {"kind":"household","name":"Familie Wang",
                                 "addresses":[{"street":"Gartenweg 3","city":"Zürich",
                                   "postalCode":"8001","country":"CH"}]}
                                """)
                        .id();
        api.post("/api/v1/customers", "{\"kind\":\"household\",\"name\":\"" + mark + "\"}");

        ObjectNode published =
                (ObjectNode)
                        json.readTree(
                                kafka.await(
                                                "crm.customer.customer",
                                                m -> m.key().equals(reached.toString()))
                                        .value());

        ObjectNode expected =
                (ObjectNode)
                        EventContract.of("crm.customer.customer.registered.v1")
                                .exampleTree("household");
        published.set("customerId", expected.path("customerId"));
        assertThat(published).isEqualTo(expected);
        assertThat(api.get("/api/v1/customers?kind=household&q=" + mark).json().path("items"))
                .hasSize(1);
        assertThat(api.get("/api/v1/customers?kind=person&q=" + mark).json().path("items"))
                .isEmpty();
    }
}
