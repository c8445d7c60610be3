package dev.guanxi.customer.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Relationships are dated, typed, and read from both ends. */
@CustomerServiceTest
class RelationshipTests {

    @Autowired CustomerApi api;

    private Relations relations;
    private UUID group;
    private UUID works;
    private UUID ann;

    @BeforeEach
    void customers() {
        relations = new Relations(api);
        group = relations.organisation("Group plc");
        works = relations.organisation("Works Ltd");
        ann = relations.person("Ann");
    }

    @Test
    void itIsReadFromBothEndsWithTheNameOfEach() {
        CustomerApi.Answer made = relations.relate(works, "subsidiary-of", group);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.etag()).isEqualTo("\"1\"");
        assertThat(made.headers().getLocation())
                .hasToString(Relations.path(works) + "/" + made.id());
        assertThat(relations.read(works, "")).containsExactly("subsidiary-of Group plc");
        assertThat(relations.read(group, "")).containsExactly("parent-of Works Ltd");
        JsonNode seen = api.get(Relations.path(group) + "/" + made.id()).json();
        assertThat(seen.path("type").asString()).isEqualTo("parent-of");
        assertThat(seen.path("customerId").asString()).isEqualTo(group.toString());
        assertThat(seen.at("/other/id").asString()).isEqualTo(works.toString());
        assertThat(seen.at("/other/kind").asString()).isEqualTo("organisation");
        assertThat(seen.path("validFrom").asString()).isEqualTo("2020-01-01");
        assertThat(seen.has("validUntil")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "subsidiary-of, parent-of, organisation",
        "buys-through, sells-to, organisation",
        "served-by, serves, organisation",
        "served-by, serves, person",
        "decision-maker-of, has-decision-maker, person",
        "employee-of, employs, person",
        "member-of-household, has-household-member, person",
    })
    void eachTypeMayBeEstablishedFromEitherEnd(String there, String back, String kind) {
        UUID first = kind.equals("person") ? ann : works;

        relations.relate(first, there, group, ",\"validUntil\":\"2999-01-01\"");
        relations.relate(group, back, first, ",\"validFrom\":\"2999-01-02\"");

        assertThat(relations.list(first, "?at=all").path("items"))
                .hasSize(2)
                .allMatch(item -> item.path("type").asString().equals(there));
        assertThat(relations.list(group, "?at=all").path("items"))
                .hasSize(2)
                .allMatch(item -> item.path("type").asString().equals(back));
    }

    @Test
    void onlyWhatHoldsOnTheDayIsListed() {
        relations.relate(
                works,
                "served-by",
                group,
                ",\"validFrom\":\"2020-01-01\",\"validUntil\":\"2020-12-31\"");
        relations.relate(works, "buys-through", group, ",\"validFrom\":\"2020-06-01\"");
        relations.relate(ann, "employee-of", works, "");

        assertThat(relations.read(works, ""))
                .containsExactly("employs Ann", "buys-through Group plc");
        assertThat(relations.read(works, "?at=2020-01-01")).containsExactly("served-by Group plc");
        assertThat(relations.read(works, "?at=2020-12-31"))
                .containsExactly("buys-through Group plc", "served-by Group plc");
        assertThat(relations.read(works, "?at=2021-01-01"))
                .containsExactly("buys-through Group plc");
        assertThat(relations.read(works, "?at=2019-12-31")).isEmpty();
        assertThat(relations.read(works, "?at=all")).hasSize(3);
        assertThat(relations.read(works, "?type=employs")).containsExactly("employs Ann");
        assertThat(relations.read(works, "?type=employee-of")).isEmpty();
        assertThat(relations.read(group, "?type=sells-to")).containsExactly("sells-to Works Ltd");
    }

    @Test
    void pagesFollowEachOtherWithoutGapAndRepetition() {
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            UUID other = relations.organisation("Other " + i);
            relations.relate(other, i % 2 == 0 ? "served-by" : "serves", works);
            expected.addFirst((i % 2 == 0 ? "serves" : "served-by") + " Other " + i);
        }

        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = relations.list(works, "?limit=2" + next);
            seen.addAll(relations.read(works, "?limit=2" + next));
            next = page.has("next") ? "&after=" + page.path("next").asString() : null;
        } while (next != null);

        assertThat(seen).containsExactlyElementsOf(expected);
    }

    @Test
    void itIsEndedAndOpenedAgainFromEitherEnd() {
        CustomerApi.Answer made = relations.relate(works, "served-by", group);

        CustomerApi.Answer ended =
                relations.reschedule(group, made, "{\"validUntil\":\"2020-12-31\"}");
        CustomerApi.Answer same =
                relations.reschedule(works, ended, "{\"validUntil\":\"2020-12-31\"}");
        CustomerApi.Answer open = relations.reschedule(works, same, "{\"validUntil\":null}");

        assertThat(ended.etag()).isEqualTo("\"2\"");
        assertThat(ended.json().path("type").asString()).isEqualTo("serves");
        assertThat(ended.json().path("validUntil").asString()).isEqualTo("2020-12-31");
        assertThat(same.etag()).isEqualTo("\"2\"");
        assertThat(open.etag()).isEqualTo("\"3\"");
        assertThat(open.json().has("validUntil")).isFalse();
    }

    @Test
    void changeNeedsTheCurrentVersion() {
        CustomerApi.Answer made = relations.relate(works, "served-by", group);
        relations.reschedule(works, made, "{\"validUntil\":\"2020-12-31\"}");

        assertThat(relations.reschedule(works, made, "{\"validUntil\":\"2021-12-31\"}").code())
                .isEqualTo("stale-version");
        assertThat(
                        api.patch(
                                        Relations.path(works) + "/" + made.id(),
                                        api.headers(),
                                        "{\"validUntil\":null}")
                                .status())
                .isEqualTo(428);
    }

    @Test
    void sameRelationshipTwiceAtATimeIsRefused() {
        CustomerApi.Answer first =
                relations.relate(
                        works,
                        "served-by",
                        group,
                        ",\"validFrom\":\"2020-01-01\",\"validUntil\":\"2020-12-31\"");

        CustomerApi.Answer overlapping =
                relations.relate(group, "serves", works, ",\"validFrom\":\"2020-12-31\"");
        CustomerApi.Answer following =
                relations.relate(group, "serves", works, ",\"validFrom\":\"2021-01-01\"");
        CustomerApi.Answer stretched =
                relations.reschedule(works, first, "{\"validUntil\":\"2021-01-01\"}");

        assertThat(overlapping.status()).isEqualTo(409);
        assertThat(overlapping.code()).isEqualTo("relationship-overlaps");
        assertThat(overlapping.json().path("detail").asString()).contains(first.id().toString());
        assertThat(following.status()).isEqualTo(201);
        assertThat(stretched.code()).isEqualTo("relationship-overlaps");
        assertThat(relations.relate(works, "buys-through", group).status()).isEqualTo(201);
        assertThat(relations.relate(group, "served-by", works).status()).isEqualTo(201);
    }

    @Test
    void unknownTypeIsAnsweredWithTheWordsThereAre() {
        CustomerApi.Answer answer = relations.relate(works, "friend-of", group);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("unknown-relationship-type");
        assertThat(answer.json().path("detail").asString())
                .contains("friend-of", "subsidiary-of", "parent-of", "has-household-member");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/type");
        assertThat(relations.list(works, "?type=friend-of").path("code").asString())
                .isEqualTo("unknown-relationship-type");
    }

    @ParameterizedTest
    @CsvSource({
        "organisation, decision-maker-of, organisation",
        "person, has-decision-maker, person",
        "organisation, employs, organisation",
        "person, employee-of, person",
        "person, subsidiary-of, organisation",
        "organisation, subsidiary-of, person",
        "organisation, buys-through, person",
        "organisation, served-by, person",
        "organisation, member-of-household, organisation",
        "person, member-of-household, person",
    })
    void wrongKindOfEndIsRefused(String kind, String type, String otherKind) {
        UUID first = kind.equals("person") ? ann : works;
        UUID second = otherKind.equals("person") ? relations.person("Bob") : group;

        CustomerApi.Answer answer = relations.relate(first, type, second);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("wrong-kind-of-end");
        assertThat(relations.read(first, "?at=all")).isEmpty();
    }

    @Test
    void itselfAndTheUnknownAreRefused() {
        UUID nobody = UUID.randomUUID();

        assertThat(relations.relate(works, "served-by", works).code())
                .isEqualTo("related-to-itself");
        assertThat(relations.relate(works, "served-by", works).status()).isEqualTo(422);
        assertThat(relations.relate(nobody, "served-by", works).code())
                .isEqualTo("no-such-customer");
        assertThat(relations.relate(nobody, "served-by", works).status()).isEqualTo(404);
        assertThat(relations.relate(works, "served-by", nobody).code())
                .isEqualTo("other-end-unknown");
        assertThat(relations.relate(works, "served-by", nobody).status()).isEqualTo(422);
        assertThat(api.get(Relations.path(nobody)).status()).isEqualTo(404);
        assertThat(api.get(Relations.path(works) + "/" + nobody).code())
                .isEqualTo("no-such-relationship");
    }

    @Test
    void strangerDoesNotSeeARelationshipOfOthers() {
        CustomerApi.Answer made = relations.relate(works, "served-by", group);

        assertThat(api.get(Relations.path(ann) + "/" + made.id()).status()).isEqualTo(404);
        assertThat(relations.reschedule(ann, made, "{\"validUntil\":null}").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",\"validFrom\":\"2020-01-02\",\"validUntil\":\"2020-01-01\" | 422 | period-ends-before-it-begins",
                ",\"validFrom\":\"+10000-01-01\" | 422 | impossible-date",
                ",\"note\":\"x\"                 | 400 | unknown-field",
                ",\"type\":\"serves\"            | 400 | malformed-json",
            })
    void wrongDatesAndFieldsAreRefused(String more, int status, String code) {
        CustomerApi.Answer answer = relations.relate(works, "served-by", group, more);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(relations.read(works, "?at=all")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"yesterday\"", "\"2020-02-30\"", "7", "[2026,1,1]", "{}"})
    void whatIsNoDayIsRefusedWithTheField(String day) {
        CustomerApi.Answer answer =
                relations.relate(works, "served-by", group, ",\"validFrom\":" + day);

        assertThat(answer.code()).isEqualTo("wrong-type");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/validFrom");
        assertThat(answer.json().at("/errors/0/message").asString())
                .isEqualTo("must be a day like 2026-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "?at=yesterday, malformed-date",
        "?at=%2B10000-01-01, malformed-date",
        "?after=x, unknown-cursor",
        "?limit=0, limit-out-of-range",
    })
    void wrongParameterIsRefused(String query, String code) {
        assertThat(relations.list(works, query).path("code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"validFrom\":null}            | 400 | invalid-request",
                "{\"validUntil\":\"2019-12-31\"} | 422 | period-ends-before-it-begins",
                "{\"validUntil\":7}              | 400 | wrong-type",
                "{\"type\":\"serves\"}           | 400 | unknown-field",
                "[]                              | 400 | malformed-patch",
            })
    void wrongPatchIsRefused(String patch, int status, String code) {
        CustomerApi.Answer made = relations.relate(works, "served-by", group);

        CustomerApi.Answer answer = relations.reschedule(works, made, patch);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void repeatedPostHasOneEffect() {
        String key = UUID.randomUUID().toString();
        String body = "{\"type\":\"served-by\",\"other\":\"%s\"}".formatted(group);

        CustomerApi.Answer first = api.postOnce(Relations.path(works), key, body);
        CustomerApi.Answer again = api.postOnce(Relations.path(works), key, body);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(relations.read(works, "?at=all")).hasSize(1);
    }
}
