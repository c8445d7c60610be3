package dev.guanxi.customer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.value.Ids;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What a timeline can be cut down to. */
@CustomerServiceTest
class TimelineFilterTests {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired CustomerApi api;
    @Autowired Timeline timeline;
    @Autowired TransactionTemplate transactions;

    private final List<Interaction> interactions = new ArrayList<>();
    private UUID customer;

    @BeforeEach
    void registered() {
        customer = api.post("/api/v1/customers", "{\"kind\":\"person\",\"name\":\"Li\"}").id();
    }

    @Test
    void wordsAreFoundWithoutCaseAndAccentsInAnyOrder() {
        given("amy", "Café crème für die Größe L");
        given("amy", "Wants 50%_off lanterns");
        stored();

        assertThat(found("q=CAFE")).containsExactly("Café crème für die Größe L");
        assertThat(found("q=grosse CRÈME")).containsExactly("Café crème für die Größe L");
        assertThat(found("q=rème")).hasSize(1);
        assertThat(found("q=crème tea")).isEmpty();
        assertThat(found("q=%_")).containsExactly("Wants 50%_off lanterns");
        assertThat(found("q=0_")).isEmpty();
        assertThat(found("q=\\")).isEmpty();
    }

    @Test
    void wordsOfOneAndTwoChineseCharactersAreFoundAnywhere() {
        given("li", "客户询问红灯笼的报价");
        given("li", "投诉：灯笼破损");
        given("li", "ＶＩＰ customer");
        stored();

        assertThat(found("q=灯")).containsExactly("投诉：灯笼破损", "客户询问红灯笼的报价");
        assertThat(found("q=报价")).containsExactly("客户询问红灯笼的报价");
        assertThat(found("q=灯笼\u3000询问")).containsExactly("客户询问红灯笼的报价");
        assertThat(found("q=vip")).containsExactly("ＶＩＰ customer");
        assertThat(found("q=鼠")).isEmpty();
    }

    @Test
    void everyFilterCombinesWithEveryOther() {
        given("amy", "contact", "phone", "lantern one");
        given("amy", "ticket", "phone", "lantern two");
        given("bob", "contact", "phone", "lantern three");
        given("amy", "contact", "email", "lantern four");
        given("amy", "contact", "phone", "candle five");
        given("amy", "contact", "phone", "lantern six");
        stored();

        String filters = "by=amy&kind=contact&channel=phone&q=lantern&service=callcenter-service";
        assertThat(found(filters)).containsExactly("lantern six", "lantern one");
        assertThat(found(filters + "&to=2026-01-01T06:00:00Z")).containsExactly("lantern one");
        assertThat(found(filters + "&from=2026-01-01T02:00:00Z")).containsExactly("lantern six");
        assertThat(found("by=am")).isEmpty();
        assertThat(found("by=bob&direction=inbound")).containsExactly("lantern three");
        assertThat(found("by=bob&direction=outbound")).isEmpty();
    }

    @Test
    void filteredPagesFollowEachOtherWithoutGapAndRepetition() {
        for (int i = 1; i <= 20; i++) {
            given(i % 2 == 0 ? "amy" : "bob", "灯 " + i);
        }
        stored();

        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = read("by=amy&q=灯&limit=3" + next);
            assertThat(page.at("/totals/0/count").asInt()).isEqualTo(20);
            seen.addAll(subjects(page));
            next = page.has("next") ? "&after=" + page.path("next").asString() : null;
        } while (next != null);

        assertThat(seen)
                .containsExactly(
                        "灯 20", "灯 18", "灯 16", "灯 14", "灯 12", "灯 10", "灯 8", "灯 6", "灯 4", "灯 2");
    }

    @Test
    void emptyAndOddFiltersAreNoErrors() {
        given("amy", "x");
        stored();

        assertThat(found("q=")).hasSize(1);
        assertThat(found("q=%20%20")).hasSize(1);
        assertThat(api.get(path() + "?q=%00&by=%00&service=%00").status()).isEqualTo(200);
        assertThat(api.get(path() + "?q=%ED%A0%80").code()).isEqualTo("malformed-parameter");
    }

    private void given(String by, String subject) {
        given(by, "contact", "phone", subject);
    }

    private void given(String by, String kind, String channel, String subject) {
        interactions.add(
                new Interaction(
                        Ids.next(),
                        customer,
                        kind,
                        channel,
                        "inbound",
                        subject,
                        START.plus(Duration.ofHours(interactions.size() + 1L)),
                        by,
                        null,
                        null,
                        null,
                        "callcenter-service"));
    }

    private void stored() {
        transactions.executeWithoutResult(status -> timeline.add(interactions));
    }

    private List<String> found(String query) {
        return subjects(read(query));
    }

    private JsonNode read(String query) {
        return api.get(path() + "?" + encoded(query)).json();
    }

    /** Percent signs of the test itself are already encoded where they stand before a number. */
    private static String encoded(String query) {
        return query.matches(".*%[0-9A-F]{2}.*")
                ? query
                : URLEncoder.encode(query, StandardCharsets.UTF_8)
                        .replace("%3D", "=")
                        .replace("%26", "&");
    }

    private static List<String> subjects(JsonNode page) {
        return page.path("items").valueStream().map(i -> i.path("subject").asString()).toList();
    }

    private String path() {
        return "/api/v1/customers/" + customer + "/timeline";
    }
}
