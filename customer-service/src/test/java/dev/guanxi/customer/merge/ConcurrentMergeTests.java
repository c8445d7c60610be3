package dev.guanxi.customer.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who merges at the same time as somebody else wins or is told, and nobody is lost. */
@CustomerServiceTest
class ConcurrentMergeTests {

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;

    private MergeCalls calls;

    @BeforeEach
    void calls() {
        calls = new MergeCalls(api, tokens);
    }

    @Test
    void ofTwoWhoMergeTheSamePairOneWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID a = calls.create("Pair a");
            UUID b = calls.create("Pair b");
            List<Callable<CustomerApi.Answer>> both = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                both.add(() -> calls.merge(a, 1, b, 1, ""));
                both.add(() -> calls.merge(b, 1, a, 1, ""));
            }

            List<CustomerApi.Answer> answers = atOnce(both);

            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 200)
                    .allSatisfy(
                            answer ->
                                    assertThat(answer.code())
                                            .isIn(
                                                    "already-merged",
                                                    "merge-into-itself",
                                                    "stale-version"));
            assertThat(calls.customer(a)).isEqualTo(calls.customer(b));
        }
    }

    @Test
    void mergesInACircleMakeNoCircle() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID a = calls.create("Circle a");
            UUID b = calls.create("Circle b");
            UUID c = calls.create("Circle c");

            List<CustomerApi.Answer> answers =
                    atOnce(
                            List.of(
                                    () -> calls.merge(b, 1, a, 1, ""),
                                    () -> calls.merge(c, 1, b, 1, ""),
                                    () -> calls.merge(a, 1, c, 1, "")));

            assertThat(answers)
                    .extracting(CustomerApi.Answer::status)
                    .allSatisfy(status -> assertThat(status).isIn(200, 409, 412, 422));
            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            for (UUID id : List.of(a, b, c)) {
                assertThat(calls.customer(id).path("id").asString()).isNotEmpty();
            }
        }
    }

    @Test
    void ofTwoWhoSplitTheSameOneWins() throws Exception {
        UUID a = calls.create("Split a");
        UUID b = calls.create("Split b");
        UUID c = calls.create("Split c");
        CustomerApi.Answer first = calls.merge(b, a);
        CustomerApi.Answer second = calls.merge(c, b);

        List<CustomerApi.Answer> answers =
                atOnce(
                        List.of(
                                () -> calls.split(first),
                                () -> calls.split(second),
                                () -> calls.split(first),
                                () -> calls.split(second)));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(CustomerApi.Answer::code)
                .containsOnly("already-split");
        for (UUID id : List.of(a, b, c)) {
            JsonNode customer = calls.customer(id);
            assertThat(customer.path("id").asString()).isEqualTo(id.toString());
        }
    }

    private static List<CustomerApi.Answer> atOnce(List<Callable<CustomerApi.Answer>> all)
            throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CustomerApi.Answer> answers = new ArrayList<>();
            for (Future<CustomerApi.Answer> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
