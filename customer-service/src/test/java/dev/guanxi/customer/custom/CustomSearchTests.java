package dev.guanxi.customer.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerApi.Answer;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.field.DefinedFields;
import dev.guanxi.platform.testing.TestTokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Customers are filtered, sorted and searched by the values of custom fields. */
@CustomerServiceTest
class CustomSearchTests {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired SearchRefresh refresh;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private DefinedFields fields;

    @BeforeEach
    void begin() {
        fields = new DefinedFields(api, tokens);
    }

    @AfterEach
    void retireAll() {
        fields.retireAll();
    }

    @Test
    void numbersAreFoundByValueAndRange() {
        String size = fields.define("size", "number", "");
        for (String number : List.of("-3", "2", "10", "10.5")) {
            customer(number, "\"" + size + "\":" + number);
        }
        customer("none", "");

        assertThat(names("custom." + size + "=10.0")).containsExactly("10");
        assertThat(names("custom." + size + ".from=2")).containsExactly("10.5", "10", "2");
        assertThat(names("custom." + size + ".to=2")).containsExactly("2", "-3");
        assertThat(names("custom." + size + ".from=-3&custom." + size + ".to=10&sort=name"))
                .containsExactly("-3", "10", "2");
        assertThat(names("custom." + size + ".from=3&custom." + size + ".to=2")).isEmpty();
    }

    @Test
    void textIsFoundWithoutCaseByItsWholeOrItsBeginning() {
        String region = fields.define("region", "text", "");
        customer("a", "\"" + region + "\":\"Nord West\"");
        customer("b", "\"" + region + "\":\"nord\"");
        customer("c", "\"" + region + "\":\"华北\"");
        customer("d", "\"" + region + "\":\"50%\"");

        assertThat(names("custom." + region + "=NORD")).containsExactly("b");
        assertThat(names("custom." + region + ".prefix=nor")).containsExactly("b", "a");
        assertThat(names("custom." + region + ".prefix=" + encoded("华"))).containsExactly("c");
        assertThat(names("custom." + region + "=" + encoded("%"))).isEmpty();
    }

    @Test
    void otherTypesAreFoundByTheirValues() {
        String budget = fields.define("budget", "money", "");
        String day = fields.define("day", "date", "");
        String vip = fields.define("vip", "boolean", "");
        customer("a", "\"%s\":%s,\"%s\":true".formatted(budget, money("9.50", "EUR"), vip));
        customer("b", "\"%s\":%s,\"%s\":false".formatted(budget, money("100", "EUR"), vip));
        customer("c", "\"%s\":%s".formatted(budget, money("50", "USD")));
        customer("d", "\"%s\":\"2027-01-31\"".formatted(day));

        assertThat(names("custom." + budget + "=" + encoded("9.5 EUR"))).containsExactly("a");
        assertThat(names("custom." + budget + ".from=" + encoded("10 EUR"))).containsExactly("b");
        assertThat(names("custom." + budget + ".to=" + encoded("100 EUR")))
                .containsExactly("b", "a");
        assertThat(names("custom." + vip + "=false")).containsExactly("b");
        assertThat(names("custom." + day + ".from=2027-01-01")).containsExactly("d");
        assertThat(names("custom." + day + ".to=2027-01-30")).isEmpty();
        assertThat(names("custom.%s=true&custom.%s.to=%s".formatted(vip, budget, "10%20EUR")))
                .containsExactly("a");
    }

    @Test
    void customFiltersGoWithAllOthers() {
        String tier = fields.define("tier", "text", "");
        Answer a = customer("a", "\"" + tier + "\":\"x\"");
        customer("b", "\"" + tier + "\":\"x\"");
        api.post(
                CUSTOMERS + "/" + a.id() + "/roles",
                "{\"role\":\"dealer\",\"from\":\"2020-01-01\"}");
        String filter = "custom." + tier + "=x&";

        assertThat(names(filter + "kind=person&status=active&q=" + mark)).containsExactly("b", "a");
        assertThat(names(filter + "role=dealer")).containsExactly("a");
        assertThat(names(filter + "kind=organisation")).isEmpty();
        assertThat(names(filter + "role=dealer&sort=custom." + tier)).containsExactly("a");
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfValues() {
        String size = fields.define("size", "number", "");
        for (String number : List.of("10", "9", "-1", "9", "9", "200")) {
            customer(number, "\"" + size + "\":" + number);
        }
        customer("none", "");

        List<String> inOrder = List.of("-1", "9", "9", "9", "10", "200");
        assertThat(allPages("sort=custom." + size)).containsExactlyElementsOf(inOrder);
        assertThat(allPages("sort=-custom." + size)).containsExactlyElementsOf(inOrder.reversed());
        assertThat(allPages("sort=-custom.%1$s&custom.%1$s.to=9".formatted(size)))
                .containsExactly("9", "9", "9", "-1");
        assertThat(allPages("custom.%1$s.to=9".formatted(size)))
                .containsExactly("9", "9", "-1", "9");
        assertThat(allPages("custom.%1$s=9&sort=name".formatted(size))).hasSize(3);
    }

    @Test
    void aRenamedCustomerIsFoundInItsNewPlace() {
        String size = fields.define("size", "number", "");
        Answer a = customer("a", "\"" + size + "\":1");
        customer("b", "\"" + size + "\":1");

        api.patch(CUSTOMERS + "/" + a.id(), a.etag(), "{\"name\":\"" + mark + " z\"}");

        assertThat(names("custom." + size + "=1&sort=name")).containsExactly("b", "z");
    }

    @Test
    void aFieldIsSearchedAsSoonAsItIsSearchableAndNoLongerThanThat() {
        String card = fields.define("card", "text", "");
        customer("before", "\"" + card + "\":\"Xy" + mark + "z\"");
        assertThat(found()).isEmpty();

        fields.patch("card", "{\"searchable\":true}");
        customer("after", "\"" + card + "\":\"Xy" + mark + "z\"");
        assertThat(found()).contains("after");
        awaitFound("after", "before");
        fields.decide("card", "retire");
        awaitFound();
        fields.decide("card", "reinstate");
        awaitFound("after", "before");
        fields.patch("card", "{\"searchable\":false}");
        awaitFound();
    }

    @ParameterizedTest
    @CsvSource({
        "size, number, =ten, custom-filter-malformed",
        "size, number, .prefix=1, custom-filter-malformed",
        "size, number, .above=1, custom-filter-malformed",
        "size, number, =1e5, custom-filter-malformed",
        "day, date, .from=tomorrow, custom-filter-malformed",
        "vip, boolean, =yes, custom-filter-malformed",
        "vip, boolean, .from=true, custom-filter-malformed",
        "budget, money, =12, custom-filter-malformed",
        "broker, reference, =x, custom-filter-malformed",
        "text, text, .prefix=, custom-filter-malformed",
    })
    void aFilterThatTheFieldHasNoValuesLikeIsRefused(
            String word, String type, String filter, String code) {
        String name = fields.define(word, type, "");

        Answer answer = api.get(CUSTOMERS + "?custom." + name + filter);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void unknownFieldsAndForeignCursorsAreRefused() {
        String size = fields.define("size", "number", "");

        assertThat(api.get(CUSTOMERS + "?custom.noSuchField=1").code())
                .isEqualTo("unknown-custom-field");
        assertThat(api.get(CUSTOMERS + "?sort=custom.").code()).isEqualTo("unknown-custom-field");
        assertThat(
                        api.get(
                                        CUSTOMERS
                                                + "?sort=custom."
                                                + size
                                                + "&after=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAwCgA")
                                .code())
                .isEqualTo("unknown-cursor");
        assertThat(api.get(CUSTOMERS + "?custom." + size + "=%00").status()).isEqualTo(400);
    }

    private void awaitFound(String... names) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            refresh.step();
                            assertThat(found()).containsExactly(names);
                        });
    }

    private List<String> found() {
        return names("q=y" + mark);
    }

    private Answer customer(String name, String custom) {
        Answer answer =
                api.post(
                        CUSTOMERS,
                        "{\"kind\":\"person\",\"name\":\"%s %s\",\"custom\":{%s}}"
                                .formatted(mark, name, custom));
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(201);
        return answer;
    }

    private static String money(String amount, String currency) {
        return "{\"amount\":\"%s\",\"currency\":\"%s\"}".formatted(amount, currency);
    }

    private List<String> allPages(String query) {
        List<String> names = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = api.get(CUSTOMERS + "?limit=2&" + query + after).json();
            names.addAll(names(page));
            after = page.has("next") ? "&after=" + page.path("next").asString() : null;
        } while (after != null);
        return names;
    }

    private List<String> names(String query) {
        Answer answer = api.get(CUSTOMERS + "?" + query);
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(200);
        return names(answer.json());
    }

    private List<String> names(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("name").asString().replace(mark + " ", ""))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
