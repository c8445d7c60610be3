package dev.guanxi.customer.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** A hierarchy leads upwards and never back, whoever changes it at the same time. */
@CustomerServiceTest
class RelationshipCycleTests {

    @Autowired CustomerApi api;

    private Relations relations;
    private UUID a;
    private UUID b;
    private UUID c;

    @BeforeEach
    void customers() {
        relations = new Relations(api);
        a = relations.organisation("A");
        b = relations.organisation("B");
        c = relations.organisation("C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"subsidiary-of", "buys-through"})
    void aCycleIsRefusedWithItsPath(String type) {
        relations.relate(a, type, b);
        relations.relate(b, type, c);

        CustomerApi.Answer answer = relations.relate(c, type, a);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("relationship-cycle");
        assertThat(answer.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(path(answer)).containsExactly(c, a, b, c);
        assertThat(answer.json().path("detail").asString())
                .contains(type, "%s -> %s -> %s -> %s".formatted(c, a, b, c));
        assertThat(answer.json().path("traceId").asString("")).isNotBlank();
        assertThat(relations.read(c, "?at=all")).hasSize(1);
    }

    @Test
    void aCycleIsRefusedFromEitherEnd() {
        relations.relate(a, "subsidiary-of", b);

        assertThat(path(relations.relate(a, "parent-of", b))).containsExactly(b, a, b);
    }

    @Test
    void theShortestPathIsShown() {
        UUID d = relations.organisation("D");
        relations.relate(a, "subsidiary-of", b);
        relations.relate(b, "subsidiary-of", c);
        relations.relate(c, "subsidiary-of", d);
        relations.relate(a, "subsidiary-of", c);

        assertThat(path(relations.relate(d, "subsidiary-of", a))).containsExactly(d, a, c, d);
    }

    @Test
    void typesDoNotCloseEachOthersCycles() {
        relations.relate(a, "subsidiary-of", b);

        assertThat(relations.relate(b, "buys-through", a).status()).isEqualTo(201);
        assertThat(relations.relate(b, "served-by", a).status()).isEqualTo(201);
        assertThat(relations.relate(a, "served-by", b).status()).isEqualTo(201);
    }

    @Test
    void parentOfLastYearMayBeTheSubsidiaryOfThis() {
        relations.relate(
                a,
                "subsidiary-of",
                b,
                ",\"validFrom\":\"2020-01-01\",\"validUntil\":\"2020-12-31\"");

        assertThat(relations.relate(b, "subsidiary-of", a, ",\"validFrom\":\"2020-12-31\"").code())
                .isEqualTo("relationship-cycle");
        assertThat(
                        relations
                                .relate(b, "subsidiary-of", a, ",\"validFrom\":\"2021-01-01\"")
                                .status())
                .isEqualTo(201);
    }

    @Test
    void aChainThatNeverHoldsAsAWholeIsNoCycle() {
        relations.relate(
                a,
                "subsidiary-of",
                b,
                ",\"validFrom\":\"2020-01-01\",\"validUntil\":\"2020-06-30\"");
        relations.relate(
                b,
                "subsidiary-of",
                c,
                ",\"validFrom\":\"2020-07-01\",\"validUntil\":\"2020-12-31\"");

        assertThat(relations.relate(c, "subsidiary-of", a).status()).isEqualTo(201);
    }

    @Test
    void aLongerPeriodThatClosesACycleIsRefused() {
        CustomerApi.Answer first =
                relations.relate(
                        a,
                        "subsidiary-of",
                        b,
                        ",\"validFrom\":\"2020-01-01\",\"validUntil\":\"2020-12-31\"");
        relations.relate(b, "subsidiary-of", a, ",\"validFrom\":\"2021-01-01\"");

        CustomerApi.Answer answer = relations.reschedule(a, first, "{\"validUntil\":null}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(path(answer)).containsExactly(a, b, a);
        assertThat(api.get(Relations.path(a) + "/" + first.id()).etag()).isEqualTo("\"1\"");
    }

    @Test
    void theRelationshipItselfIsNoPartOfItsCycle() {
        CustomerApi.Answer made = relations.relate(a, "subsidiary-of", b);

        assertThat(relations.reschedule(a, made, "{\"validFrom\":\"2019-01-01\"}").status())
                .isEqualTo(200);
    }

    @RepeatedTest(5)
    void ofTwoThatWouldCloseACycleTogetherOneWins() throws Exception {
        List<CustomerApi.Answer> answers =
                together(
                        () -> relations.relate(a, "subsidiary-of", b),
                        () -> relations.relate(b, "subsidiary-of", a));

        assertThat(answers)
                .extracting(CustomerApi.Answer::status)
                .containsExactlyInAnyOrder(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(CustomerApi.Answer::code)
                .containsExactly("relationship-cycle");
        assertThat(relations.read(a, "?at=all")).hasSize(1);
    }

    @RepeatedTest(5)
    void ofTwoFarApartThatWouldCloseACycleTogetherOneWins() throws Exception {
        UUID d = relations.organisation("D");
        relations.relate(a, "subsidiary-of", b);
        relations.relate(c, "subsidiary-of", d);

        List<CustomerApi.Answer> answers =
                together(
                        () -> relations.relate(b, "subsidiary-of", c),
                        () -> relations.relate(d, "subsidiary-of", a));

        assertThat(answers)
                .extracting(CustomerApi.Answer::status)
                .containsExactlyInAnyOrder(201, 409);
    }

    @RepeatedTest(5)
    void ofTwoThatSayTheSameOneWins() throws Exception {
        List<CustomerApi.Answer> answers =
                together(
                        () -> relations.relate(a, "served-by", b),
                        () -> relations.relate(b, "serves", a));

        assertThat(answers)
                .extracting(CustomerApi.Answer::status)
                .containsExactlyInAnyOrder(201, 409);
        assertThat(relations.read(b, "?at=all")).containsExactly("serves A");
    }

    /** Two requests that leave at the same moment. */
    private static List<CustomerApi.Answer> together(
            Callable<CustomerApi.Answer> first, Callable<CustomerApi.Answer> second)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<CustomerApi.Answer> answers = new ArrayList<>();
            for (Future<CustomerApi.Answer> sent :
                    threads.invokeAll(List.of(after(start, first), after(start, second)))) {
                answers.add(sent.get());
            }
            return answers;
        }
    }

    private static Callable<CustomerApi.Answer> after(
            CyclicBarrier start, Callable<CustomerApi.Answer> request) {
        return () -> {
            start.await(30, TimeUnit.SECONDS);
            return request.call();
        };
    }

    private static List<UUID> path(CustomerApi.Answer answer) {
        return answer.json()
                .path("path")
                .valueStream()
                .map(id -> UUID.fromString(id.asString()))
                .toList();
    }
}
