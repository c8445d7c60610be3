package dev.guanxi.customer.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerApi.Answer;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.TestTokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What shows customers besides the one in the path: tasks, other ends, members of a group. */
@CustomerServiceTest
class NeighbourRightsTests {

    private static final String DUE = "\"dueAt\":\"2030-01-01T00:00:00Z\"";

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Colleague amy;
    private Colleague pat;
    private String own;
    private String foreign;

    @BeforeEach
    void twoCustomers() {
        amy = new Colleague(api, tokens.as("amy", "agent"));
        pat = new Colleague(api, tokens.as("pat" + mark, "partner-seller"));
        own = amy.customerOf("Own " + mark, "{\"owner\":\"pat%s\"}".formatted(mark));
        foreign =
                amy.customerOf(
                        "Foreign " + mark, "{\"owner\":\"zoe\",\"team\":\"t%s\"}".formatted(mark));
    }

    @Test
    void tasksAreListedByCustomerAssigneeAndAuthor() {
        plan(amy, own, "of my customer", "amy");
        plan(amy, foreign, "mine", "pat" + mark);
        plan(amy, foreign, "of others", "amy");
        plan(pat, own, "planned by me", "zoe");
        amy.post(own + "/owner", "\"2\"", "{\"owner\":\"zoe\"}");
        List<String> afterHandingOver = subjects(pat, "");
        amy.post(own + "/owner", "\"3\"", "{\"owner\":\"pat%s\"}".formatted(mark));

        assertThat(subjects(pat, ""))
                .containsExactlyInAnyOrder("of my customer", "mine", "planned by me");
        assertThat(afterHandingOver).containsExactlyInAnyOrder("mine", "planned by me");
        assertThat(subjects(pat, "&assignee=me")).containsExactly("mine");
        assertThat(subjects(pat, "&assignee=amy")).containsExactly("of my customer");
    }

    @Test
    void teamListsTasksOfItsCustomers() {
        Colleague tom =
                new Colleague(api, tokens.inTeams("tom" + mark, "branch-seller", "t" + mark));
        plan(amy, foreign, "of the team " + mark, "amy" + mark);
        plan(amy, own, "of a partner " + mark, "amy" + mark);

        assertThat(subjects(tom, "&assignee=amy" + mark)).containsExactly("of the team " + mark);
    }

    @Test
    void taskOfSomebodyElsesCustomerIsForItsAssigneeAndNobodyElse() {
        Answer mine = plan(amy, foreign, "mine", "pat" + mark);
        Answer others = plan(amy, foreign, "of others", "amy");
        Colleague sam = new Colleague(api, tokens.inTeams("sam", "seller", "north"));

        Answer hidden = pat.get("/api/v1/tasks/" + others.id());
        Answer done = pat.post("/api/v1/tasks/" + mine.id() + "/complete", mine.etag(), "");
        Answer seen = sam.get("/api/v1/tasks/" + others.id());
        Answer refused = sam.post("/api/v1/tasks/" + others.id() + "/cancel", others.etag(), "");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.code()).isEqualTo("no-such-task");
        assertThat(done.status()).isEqualTo(200);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("not-your-customer");
    }

    @Test
    void otherEndsThatOneDoesNotSeeHaveNoName() {
        Answer made = amy.post(own + "/relationships", relation("subsidiary-of", foreign));

        JsonNode listed = pat.get(own + "/relationships").json().at("/items/0/other");
        JsonNode read = pat.get(own + "/relationships/" + made.id()).json().path("other");
        JsonNode full = amy.get(own + "/relationships").json().at("/items/0/other");

        assertThat(listed.propertyNames()).containsExactly("id");
        assertThat(read).isEqualTo(listed);
        assertThat(full.path("name").asString()).isEqualTo("Foreign " + mark);
    }

    @Test
    void nobodyRelatesACustomerToOneThatHeDoesNotSee() {
        Answer refused = pat.post(own + "/relationships", relation("subsidiary-of", foreign));
        String another = amy.customerOf("Another " + mark, "{\"owner\":\"pat%s\"}".formatted(mark));
        Answer made = pat.post(own + "/relationships", relation("subsidiary-of", another));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("other-end-unknown");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().at("/other/name").asString()).isEqualTo("Another " + mark);
    }

    @Test
    void membersOfAGroupThatOneDoesNotSeeKeepTheirPlacesWithoutNames() {
        String below = amy.customerOf("Below " + mark, "{\"owner\":\"pat%s\"}".formatted(mark));
        amy.post(foreign + "/relationships", relation("subsidiary-of", own));
        amy.post(below + "/relationships", relation("subsidiary-of", foreign));

        JsonNode group = pat.get(own + "/hierarchy").json();

        assertThat(group.path("members").valueStream().map(m -> m.path("name").asString("")))
                .containsExactly("Own " + mark, "", "Below " + mark);
        assertThat(group.at("/members/1/id").asString()).isEqualTo(id(foreign));
        assertThat(group.at("/totals/members").asInt()).isEqualTo(3);
    }

    private Answer plan(Colleague author, String customer, String subject, String assignee) {
        Answer answer =
                author.post(
                        customer + "/tasks",
                        "{\"subject\":\"%s\",%s,\"assignee\":\"%s\"}"
                                .formatted(subject, DUE, assignee));
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(201);
        return answer;
    }

    private static List<String> subjects(Colleague reader, String query) {
        return reader.get("/api/v1/tasks?state=open&limit=200" + query)
                .json()
                .path("items")
                .valueStream()
                .map(task -> task.path("subject").asString())
                .toList();
    }

    private static String relation(String type, String other) {
        return "{\"type\":\"%s\",\"other\":\"%s\"}".formatted(type, id(other));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
