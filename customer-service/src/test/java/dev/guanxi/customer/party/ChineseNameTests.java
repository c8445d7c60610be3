package dev.guanxi.customer.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Names in Chinese and Latin script are found and sorted together. */
@CustomerServiceTest
class ChineseNameTests {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Autowired CustomerApi api;

    /** In every customer of a test, so that others' do not show up. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @CsvSource({
        "person, 王小明, wangxiaoming",
        "person, 王小明, wang xiao ming",
        "person, 王小明, xiaoming",
        "person, 王小明, WXM",
        "person, 王小明, wx",
        "person, 王小明, 王小明",
        "person, 王小明, 小明",
        "person, 王小明, 明",
        "person, 王小明, 王xiaoming",
        "person, 单田芳, shan tian fang",
        "person, 单田芳, shantianfang",
        "person, 单田芳, stf",
        "person, 曾国藩, zeng",
        "person, 仇英, qiuying",
        "person, 吕布, lvbu",
        "person, 吕布, lübu",
        "person, 李娜, li na",
        "household, 单家, shanjia",
        "organisation, 华为技术有限公司, huaweijishu",
        "organisation, 华为技术有限公司, 技术",
        "organisation, 长沙银行, changshayinhang",
        "organisation, 廈門航空, xiamen",
    })
    void nameIsFoundAsItIsTyped(String kind, String name, String typed) {
        register(kind, name);

        assertThat(found(typed)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"王小明, 明王", "王小明, mingwang", "王小明, 大", "单田芳, chantianfang"})
    void whatIsNotInTheNameIsNotFound(String name, String typed) {
        register("person", name);

        assertThat(found(typed)).isEmpty();
    }

    @Test
    void alternativeNamesAreFound() {
        CustomerApi.Answer made =
                register(
                        "organisation",
                        "华为技术有限公司",
                        ",\"alternativeNames\":[\"Huawei Café Ltd\",\"華為\"]");

        for (String typed : List.of("cafe ltd", "華為", "huawei")) {
            assertThat(found(typed)).containsExactly("华为技术有限公司");
        }
        assertThat(made.json().path("alternativeNames")).hasSize(2);
        api.patch(CUSTOMERS + "/" + made.id(), made.etag(), "{\"alternativeNames\":null}");
        assertThat(found("cafe ltd")).isEmpty();
    }

    @Test
    void chineseNamesAreSortedByTheirPinyin() {
        List<String> inOrder =
                List.of("Ärger AG", "单田芳", "Shaw & Co", "王小明", "王晓明", "Wang Zu", "曾国藩");
        for (String name :
                List.of("王小明", "曾国藩", "Shaw & Co", "单田芳", "Wang Zu", "王晓明", "Ärger AG")) {
            register("person", name);
        }

        assertThat(allPages("name")).containsExactlyElementsOf(inOrder);
        assertThat(allPages("-name")).containsExactlyElementsOf(inOrder.reversed());
    }

    private List<String> allPages(String sort) {
        List<String> names = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    api.get(CUSTOMERS + "?limit=2&q=" + mark + "&sort=" + sort + after).json();
            names.addAll(names(page));
            after = page.has("next") ? "&after=" + page.path("next").asString() : null;
        } while (after != null);
        return names;
    }

    private List<String> found(String typed) {
        String query = URLEncoder.encode(typed + " " + mark, StandardCharsets.UTF_8);
        return names(api.get(CUSTOMERS + "?q=" + query).json());
    }

    private static List<String> names(JsonNode page) {
        return page.path("items").valueStream().map(i -> i.path("name").asString()).toList();
    }

    private void register(String kind, String name) {
        register(kind, name, "");
    }

    private CustomerApi.Answer register(String kind, String name, String more) {
        CustomerApi.Answer answer =
                api.post(
                        CUSTOMERS,
                        """
                        {"kind":"%s","name":"%s","emails":[{"address":"me@%s.example"}]%s}
                        """
                                .formatted(kind, name, mark, more));
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(201);
        return answer;
    }
}
