package dev.guanxi.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.sales.SalesApi;
import dev.guanxi.sales.SalesApi.Answer;
import dev.guanxi.sales.SalesServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SalesServiceTest
class OpportunityFlowIntegrationTests {

    private static final String PATH = "/api/v1/opportunities";

    @Autowired SalesApi api;
    @Autowired KafkaTestClient kafka;

    private final UUID customer = UUID.randomUUID();

    @Test
    void opportunityGoesThroughThePipelineAndTellsOfEachStep() {
        Answer opened = open("sam");
        Answer moved = post(opened, "move", opened.etag(), "{\"stage\":\"proposal\"}");
        Answer same = post(opened, "move", moved.etag(), "{\"stage\":\"proposal\"}");
        Answer won = post(opened, "win", same.etag(), null);

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.headers().getLocation()).hasPath(PATH + "/" + opened.id());
        assertThat(opened.text("stage")).isEqualTo("qualification");
        assertThat(opened.text("probability")).isEqualTo("0.1");
        assertThat(moved.text("probability")).isEqualTo("0.5");
        assertThat(same.etag()).isEqualTo(moved.etag()).isEqualTo("\"2\"");
        assertThat(won.text("stage")).isEqualTo("won");
        assertThat(api.get(PATH + "/" + opened.id()).etag()).isEqualTo("\"3\"");
        List<ConsumerRecord<String, String>> events =
                kafka.await(
                        "crm.sales.opportunity", 3, m -> m.key().equals(opened.id().toString()));
        assertThat(events)
                .map(e -> KafkaTestClient.header(e, "ce_type").orElseThrow())
                .containsExactly(
                        "crm.sales.opportunity.opened.v1",
                        "crm.sales.opportunity.moved.v1",
                        "crm.sales.opportunity.won.v1");
        assertThat(events)
                .map(e -> KafkaTestClient.header(e, "ce_sequence").orElseThrow())
                .containsExactly("1", "2", "3");
    }

    @Test
    void openedOpportunityIsInTheCustomerHistory() {
        Answer opened = open("sam");

        ConsumerRecord<String, String> interaction =
                kafka.await("crm.sales.interaction", m -> customer.toString().equals(m.key()));

        assertThat(interaction.value()).contains("\"opportunity\"", opened.id().toString());
    }

    @Test
    void closedOpportunityIsAConflict() {
        Answer opened = open("sam");
        Answer lost = post(opened, "lose", opened.etag(), "{\"reason\":\"price\"}");

        Answer again = post(opened, "win", lost.etag(), null);

        assertThat(lost.text("reason")).isEqualTo("price");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("opportunity-already-closed");
    }

    @Test
    void changeNeedsTheVersionThatTheCallerSaw() {
        Answer opened = open("sam");
        post(opened, "move", opened.etag(), "{\"stage\":\"proposal\"}");

        Answer stale = post(opened, "win", opened.etag(), null);
        Answer missing = api.post(PATH + "/" + opened.id() + "/win", Map.of(), null);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("stale-version");
        assertThat(missing.status()).isEqualTo(428);
        assertThat(missing.code()).isEqualTo("version-required");
    }

    @Test
    void unknownStageAndUnknownOpportunityAreNamed() {
        Answer opened = open("sam");

        Answer stage = post(opened, "move", opened.etag(), "{\"stage\":\"won\"}");
        Answer absent = api.get(PATH + "/" + UUID.randomUUID());

        assertThat(stage.status()).isEqualTo(422);
        assertThat(stage.code()).isEqualTo("unknown-stage");
        assertThat(absent.status()).isEqualTo(404);
        assertThat(absent.code()).isEqualTo("no-such-opportunity");
    }

    @Test
    void listIsPagedNewestFirstAndFiltered() {
        String owner = "owner-" + UUID.randomUUID();
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            opened.addFirst(open(owner).id().toString());
        }

        List<String> listed = new ArrayList<>();
        String after = "";
        do {
            Answer page = api.get(PATH + "?limit=2&owner=" + owner + after);
            page.json().path("items").forEach(item -> listed.add(item.path("id").asString()));
            String next = page.json().path("next").asString("");
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());

        assertThat(listed).isEqualTo(opened);
        assertThat(api.get(PATH + "?stage=won&owner=" + owner).json().path("items")).isEmpty();
        assertThat(api.get(PATH + "?customer=" + customer).json().path("items")).hasSize(5);
    }

    private Answer open(String owner) {
        return api.post(
                PATH,
                """
                {"customerId":"%s","name":"Christmas range 2026","owner":"%s",
                 "value":{"amount":"18000.00","currency":"GBP"}}
                """
                        .formatted(customer, owner));
    }

    private Answer post(Answer opened, String intent, String etag, String body) {
        return api.post(PATH + "/" + opened.id() + "/" + intent, Map.of("If-Match", etag), body);
    }
}
