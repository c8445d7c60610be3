package dev.guanxi.platform.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EventSchemasTests {

    private static final String TYPE = "crm.test.thing.happened.v1";

    private final JsonMapper json = new JsonMapper();
    private final EventSchemas schemas = new EventSchemas();

    @Test
    void knowsWhereTheSchemaOfATypeIs() {
        assertThat(schemas.uriOf(TYPE))
                .isEqualTo(
                        "https://guanxi.dev/contracts/events/test/crm.test.thing.happened.v1.schema.json");
        assertThatThrownBy(() -> schemas.uriOf("crm.test.thing.happened.v9"))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("crm.test.thing.happened.v9");
    }

    @Test
    void validDataHasNoViolations() {
        assertThat(
                        schemas.violations(
                                TYPE,
                                json.readTree(
                                        """
                                        {"thingId":"0190f5c8-0000-7000-8000-000000000001",
                                         "price":"2.55","new":true}
                                        """)))
                .isEmpty();
    }

    @Test
    void aViolationNamesItsPlaceAlsoThroughAReference() {
        assertThat(schemas.violations(TYPE, json.readTree("{\"price\":\"cheap\"}")))
                .hasSize(2)
                .anySatisfy(violation -> assertThat(violation).contains("thingId"))
                .anySatisfy(violation -> assertThat(violation).startsWith("/price: "));
    }

    @Test
    void formatsAreHeldToNotOnlyNamed() {
        assertThat(schemas.violations(TYPE, json.readTree("{\"thingId\":\"17\"}")))
                .singleElement()
                .asString()
                .startsWith("/thingId: ");
    }
}
