package dev.guanxi.callcenter.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.callcenter.CallcenterTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

class TicketApiIntegrationTests extends CallcenterTest {

    private final UUID customer = UUID.randomUUID();

    @Test
    void aTicketGoesFromOpenOverAssignedToResolved() {
        JsonNode opened = openTicket(customer, "complaint");
        String path = "/tickets/" + opened.path("id").asString();
        ResponseEntity<JsonNode> assigned = post(path + "/assign", "\"1\"", Map.of("agent", "sue"));
        ResponseEntity<JsonNode> resolved =
                post(path + "/resolve", "\"2\"", Map.of("resolution", "Sent two new lanterns"));

        assertThat(opened.path("number").asString()).matches("T-\\d{6,}");
        assertThat(opened.path("status").asString()).isEqualTo("open");
        assertThat(assigned.getHeaders().getETag()).isEqualTo("\"2\"");
        assertThat(assigned.getBody().path("assignee").asString()).isEqualTo("sue");
        assertThat(resolved.getHeaders().getETag()).isEqualTo("\"3\"");
        assertThat(resolved.getBody().path("status").asString()).isEqualTo("resolved");
        assertThat(get(path)).isEqualTo(resolved.getBody());
    }

    @Test
    void aTicketWithoutAnAgentGoesToTheCaller() {
        String path = "/tickets/" + openTicket(customer, "inquiry").path("id").asString();

        ResponseEntity<JsonNode> assigned = post(path + "/assign", "\"1\"", Map.of());

        assertThat(assigned.getBody().path("assignee").asString()).isEqualTo("amy");
    }

    @Test
    void whatDoesNotFitTheStateIsAConflict() {
        String path = "/tickets/" + openTicket(customer, "service").path("id").asString();
        Map<String, String> done = Map.of("resolution", "Done");

        assertRefused(
                post(path + "/resolve", "\"1\"", done), HttpStatus.CONFLICT, "ticket-not-assigned");
        post(path + "/assign", "\"1\"", Map.of("agent", "amy"));
        assertRefused(
                post(path + "/assign", "\"2\"", Map.of("agent", "amy")),
                HttpStatus.CONFLICT,
                "ticket-already-assigned");
        post(path + "/resolve", "\"2\"", done);
        assertRefused(
                post(path + "/resolve", "\"3\"", done),
                HttpStatus.CONFLICT,
                "ticket-already-resolved");
    }

    @Test
    void aStaleVersionIsRefusedAndAMissingOneAskedFor() {
        String path = "/tickets/" + openTicket(customer, "service").path("id").asString();
        post(path + "/assign", "\"1\"", Map.of("agent", "amy"));

        assertRefused(
                post(path + "/assign", "\"1\"", Map.of("agent", "sue")),
                HttpStatus.PRECONDITION_FAILED,
                "stale-version");
        assertRefused(
                post(path + "/assign", Map.of("agent", "sue")),
                HttpStatus.PRECONDITION_REQUIRED,
                "version-required");
    }

    @Test
    void theListShowsWhatWasAskedFor() {
        String first = openTicket(customer, "inquiry").path("id").asString();
        String second = openTicket(customer, "complaint").path("id").asString();
        post("/tickets/" + first + "/assign", "\"1\"", Map.of("agent", "amy"));

        JsonNode all = get("/tickets?limit=1&customerId=" + customer);
        JsonNode rest =
                get("/tickets?customerId=" + customer + "&after=" + all.path("next").asString());
        JsonNode assigned =
                get("/tickets?status=assigned&kind=inquiry&assignee=amy&customerId=" + customer);

        assertThat(all.path("items").path(0).path("id").asString()).isEqualTo(second);
        assertThat(rest.path("items")).hasSize(1);
        assertThat(rest.path("items").path(0).path("id").asString()).isEqualTo(first);
        assertThat(assigned.path("items")).hasSize(1);
        assertThat(assigned.path("items").path(0).path("id").asString()).isEqualTo(first);
    }

    @Test
    void anUnknownTicketIsNotFound() {
        assertRefused(
                post("/tickets/" + UUID.randomUUID() + "/assign", "\"1\"", Map.of()),
                HttpStatus.NOT_FOUND,
                "no-such-ticket");
    }
}
