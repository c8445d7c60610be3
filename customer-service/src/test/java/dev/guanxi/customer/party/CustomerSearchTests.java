package dev.guanxi.customer.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.value.Ids;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CustomerServiceTest
class CustomerSearchTests {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Autowired CustomerApi api;

    /** In every name of a test, so that others' customers do not show up. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void customerIsFoundByPartsOfTheNameWithoutCaseAndAccents() {
        register("Müller & Söhne " + mark, "");

        assertThat(names("q=" + encoded("mULLER sohne " + mark))).hasSize(1);
        assertThat(names("q=" + encoded("lle " + mark))).hasSize(1);
        assertThat(names("q=" + encoded("mü " + mark))).hasSize(1);
        assertThat(names("q=" + encoded("le " + mark))).isEmpty();
        assertThat(names("q=" + encoded("% " + mark))).isEmpty();
    }

    @Test
    void customerIsFoundByEmailPhoneAndIdentity() {
        register(
                "Contact " + mark,
                """
                ,"emails":[{"address":"Me@%1$s.example"}],"phones":[{"number":"0161 496 0%2$s"}],
                "identities":[{"source":"shop-1","externalId":"%1$s"}]
                """
                        .formatted(mark, lastDigits()));

        String only = "&q=" + mark;
        assertThat(names("email=me@" + mark + ".example")).hasSize(1);
        assertThat(names("phone=" + encoded("+44 161 496 0" + lastDigits()) + only)).hasSize(1);
        assertThat(names("phone=+441614960" + lastDigits() + only)).hasSize(1);
        assertThat(names("source=shop-1&externalId=" + mark)).hasSize(1);
        assertThat(names("source=shop-2&externalId=" + mark)).isEmpty();
        assertThat(names("q=" + mark + ".EXAMPLE")).hasSize(1);
        assertThat(names("kind=organisation" + only)).isEmpty();
        assertThat(names("kind=person&status=active" + only)).hasSize(1);
    }

    @Test
    void pagesFollowEachOtherInEveryOrder() {
        List<String> made = new ArrayList<>();
        for (String name : List.of("Cäsar", "anna", "Berta", "anna", "Dora")) {
            made.add(name + " " + mark);
            register(made.getLast(), "");
        }

        assertThat(allPages("createdAt")).containsExactlyElementsOf(made);
        assertThat(allPages("-createdAt")).containsExactlyElementsOf(made.reversed());
        List<String> byName = List.of("anna", "anna", "Berta", "Cäsar", "Dora");
        assertThat(allPages("name")).containsExactlyElementsOf(marked(byName));
        assertThat(allPages("-name")).containsExactlyElementsOf(marked(byName.reversed()));
    }

    @Test
    void identityBelongsToOneCustomer() {
        String identity =
                ",\"identities\":[{\"source\":\"shop-1\",\"externalId\":\"%s\"}]".formatted(mark);
        CustomerApi.Answer holder = register("Holder " + mark, identity);

        CustomerApi.Answer refused =
                api.post(CUSTOMERS, "{\"kind\":\"person\",\"name\":\"x\"" + identity + "}");
        CustomerApi.Answer other = register("Other " + mark, "");
        CustomerApi.Answer patched =
                api.patch(
                        CUSTOMERS + "/" + other.id(),
                        other.etag(),
                        "{" + identity.substring(1) + "}");

        assertThat(holder.id()).isEqualTo(Ids.natural("customer", "shop-1", mark));
        for (CustomerApi.Answer answer : List.of(refused, patched)) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("identity-taken");
            assertThat(answer.json().path("detail").asString()).contains(holder.id().toString());
        }
    }

    @Test
    void identityThatIsGivenUpIsFreeAgain() {
        String identity =
                ",\"identities\":[{\"source\":\"shop-1\",\"externalId\":\"%s\"}]".formatted(mark);
        CustomerApi.Answer other = register("Other " + mark, "");
        String path = CUSTOMERS + "/" + other.id();
        CustomerApi.Answer with = api.patch(path, other.etag(), "{" + identity.substring(1) + "}");
        api.patch(path, with.etag(), "{\"identities\":null}");

        assertThat(register("Next " + mark, identity).status()).isEqualTo(201);
    }

    @Test
    void patchReplacesListsAndKeepsTheRest() {
        CustomerApi.Answer created =
                register("Patched " + mark, ",\"phones\":[{\"number\":\"020 7946 0018\"}]");
        String path = CUSTOMERS + "/" + created.id();

        CustomerApi.Answer same = api.patch(path, created.etag(), "{}");
        CustomerApi.Answer changed =
                api.patch(path, same.etag(), "{\"addresses\":[{\"country\":\"France\"}]}");

        assertThat(created.json().path("id").asString().charAt(14)).isEqualTo('7');
        assertThat(same.etag()).isEqualTo("\"1\"");
        assertThat(changed.json().at("/addresses/0/country").asString()).isEqualTo("FR");
        assertThat(changed.json().at("/phones/0/number").asString()).isEqualTo("+442079460018");
        assertThat(api.get(path).json()).isEqualTo(changed.json());
    }

    private CustomerApi.Answer register(String name, String more) {
        CustomerApi.Answer answer =
                api.post(CUSTOMERS, "{\"kind\":\"person\",\"name\":\"" + name + "\"" + more + "}");
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(201);
        assertThat(answer.headers().getLocation()).hasPath(CUSTOMERS + "/" + answer.id());
        return answer;
    }

    private List<String> allPages(String sort) {
        List<String> names = new ArrayList<>();
        String query = "?limit=2&q=%s&sort=%s".formatted(mark, sort);
        String after = "";
        do {
            JsonNode page = api.get(CUSTOMERS + query + after).json();
            names.addAll(names(page));
            after = page.has("next") ? "&after=" + page.path("next").asString() : null;
        } while (after != null);
        return names;
    }

    private List<String> names(String query) {
        return names(api.get(CUSTOMERS + "?" + query).json());
    }

    private static List<String> names(JsonNode page) {
        return page.path("items").valueStream().map(i -> i.path("name").asString()).toList();
    }

    private List<String> marked(List<String> names) {
        return names.stream().map(name -> name + " " + mark).toList();
    }

    private String lastDigits() {
        return String.format("%03d", Integer.parseInt(mark.substring(0, 4), 16) % 1000);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
