package dev.guanxi.platform.testing.things;

import static dev.guanxi.platform.testing.KafkaTestClient.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

class InboxIntegrationTests extends ThingsTest {

    private static final String TOPIC = ThingsApplication.TOPIC;
    private static final String KEY = "one key, one partition, one order";

    @Test
    void anEventThatComesAgainChangesNothing() {
        String thing = UUID.randomUUID().toString();
        String event = UUID.randomUUID().toString();

        made(event, thing, "twice");
        made(event, thing, "twice");
        made(event, thing, "twice");
        String last = UUID.randomUUID().toString();
        made(UUID.randomUUID().toString(), last, "after");

        await().untilAsserted(() -> assertThat(timesSeen(last)).isEqualTo(1));
        assertThat(timesSeen(thing)).isEqualTo(1);
    }

    @Test
    void aBadEventIsPutAwayAndTheOthersGoOn() {
        String before = UUID.randomUUID().toString();
        String unlucky = UUID.randomUUID().toString();
        String after = UUID.randomUUID().toString();

        made(UUID.randomUUID().toString(), before, "before");
        made(UUID.randomUUID().toString(), unlucky, ThingsApplication.UNLUCKY);
        made(UUID.randomUUID().toString(), after, "after");

        await().untilAsserted(() -> assertThat(timesSeen(after)).isEqualTo(1));
        assertThat(timesSeen(before)).isEqualTo(1);
        assertThat(timesSeen(unlucky)).isZero();
        ConsumerRecord<String, String> letter =
                kafka.await(TOPIC + ".dlt", m -> m.value().contains(unlucky));
        assertThat(header(letter, "dlt_code")).hasValue("unlucky-thing");
        assertThat(header(letter, "dlt_reason")).hasValue("Nobody wants an unlucky thing");
        assertThat(header(letter, "dlt_consumer")).hasValue("things-service");
        assertThat(header(letter, "dlt_original_topic")).hasValue(TOPIC);
        assertThat(header(letter, "ce_type")).hasValue(ThingsApplication.MADE);
    }

    @Test
    void aConsumerContinuesTheTraceOfTheEvent() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        String thing = UUID.randomUUID().toString();

        kafka.produce(
                TOPIC,
                KEY,
                Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        ThingsApplication.MADE,
                        "ce_subject",
                        thing,
                        "traceparent",
                        "00-" + trace + "-b7ad6b7169203331-01"),
                "{\"thingId\":\"%s\",\"name\":\"traced\"}".formatted(thing));

        await().untilAsserted(
                        () -> assertThat(ThingsApplication.TRACES).containsEntry(thing, trace));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "crm.things.thing.made.v1 | {\"thingId\": NaN}     | malformed-json",
                "crm.things.thing.made.v1 | [1]                    | schema-violation",
                "crm.things.thing.made.v1 | {\"thingId\":\"17\",\"name\":\"a\"} | schema-violation",
                "crm.things.thing.sold.v1 | {}                     | unknown-type",
                "                         | {}                     | no-type"
            })
    void garbageIsPutAwayWithItsReason(String type, String value, String code) {
        String mark = UUID.randomUUID().toString();
        Map<String, String> headers =
                type == null ? Map.of("mark", mark) : Map.of("ce_type", type, "mark", mark);

        kafka.produce(TOPIC, KEY, headers, value);

        ConsumerRecord<String, String> letter =
                kafka.await(
                        TOPIC + ".dlt", m -> header(m, "mark").filter(mark::equals).isPresent());
        assertThat(header(letter, "dlt_code")).hasValue(code);
        assertThat(header(letter, "dlt_reason").orElseThrow()).isNotBlank();
        assertThat(letter.value()).isEqualTo(value);
    }

    @Test
    void anIgnoredTypeIsNoTrouble() {
        String mark = UUID.randomUUID().toString();
        String after = UUID.randomUUID().toString();

        kafka.produce(
                TOPIC,
                KEY,
                Map.of("ce_type", "crm.things.thing.painted.v1", "mark", mark),
                "{\"colour\":\"red\"}");
        made(UUID.randomUUID().toString(), after, "after");

        await().untilAsserted(() -> assertThat(timesSeen(after)).isEqualTo(1));
    }

    @Test
    void anOperatorFindsALetterAndSendsItBack() {
        String unlucky = UUID.randomUUID().toString();
        made(UUID.randomUUID().toString(), unlucky, ThingsApplication.UNLUCKY);
        kafka.await(TOPIC + ".dlt", m -> m.value().contains(unlucky));

        JsonNode letter = openLetter(unlucky);
        assertThat(letter.path("code").asString()).isEqualTo("unlucky-thing");
        resend(letter);

        // It is as unlucky as before, so it comes to rest again, at a new place.
        await().untilAsserted(
                        () ->
                                assertThat(openLetter(unlucky).path("offset").asLong())
                                        .isGreaterThan(letter.path("offset").asLong()));
    }

    @Test
    void onlyOperatorsSeeLetters() {
        assertThat(
                        as("reader")
                                .get()
                                .uri("/api/v1/operations/things-service/dead-letters")
                                .retrieve()
                                .toBodilessEntity()
                                .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    private JsonNode openLetter(String text) {
        JsonNode page =
                as("operator")
                        .get()
                        .uri("/api/v1/operations/things-service/dead-letters?limit=200")
                        .retrieve()
                        .body(JsonNode.class);
        return page.path("items")
                .valueStream()
                .filter(letter -> letter.path("value").asString().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open letter with " + text));
    }

    private void resend(JsonNode letter) {
        assertThat(
                        as("operator")
                                .post()
                                .uri(
                                        "/api/v1/operations/things-service/dead-letters/{t}/{p}/{o}/resend",
                                        letter.path("topic").asString(),
                                        letter.path("partition").asInt(),
                                        letter.path("offset").asLong())
                                .retrieve()
                                .toBodilessEntity()
                                .getStatusCode())
                .isEqualTo(HttpStatus.ACCEPTED);
    }

    private void made(String event, String thing, String name) {
        kafka.produce(
                TOPIC,
                KEY,
                Map.of("ce_id", event, "ce_type", ThingsApplication.MADE, "ce_subject", thing),
                "{\"thingId\":\"%s\",\"name\":\"%s\"}".formatted(thing, name));
    }

    private int timesSeen(String subject) {
        return jdbc.sql("SELECT coalesce(max(times), 0) FROM seen WHERE subject = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }
}
