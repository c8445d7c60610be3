package dev.guanxi.marketing.audience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.marketing.MarketingTest;
import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.consent.Unsubscriptions;
import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.marketing.interaction.Channel;
import dev.guanxi.marketing.profile.CustomerProfile;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

class AudienceIntegrationTests extends MarketingTest {

    @Autowired Audiences audiences;
    @Autowired Unsubscriptions unsubscriptions;

    private final String segment = newSegment();

    @Test
    void theBudgetBuysTheMostValuable() {
        customerIn(segment, "-4.55");
        UUID best = customerIn(segment, "900.00");
        UUID second = customerIn(segment, "100.00");
        customerIn(newSegment(), "5000.00");
        String path = planned(segment, "1.00");

        JsonNode audience = post(path + "/audience").getBody();

        assertThat(audience.path("selected").asInt()).isEqualTo(2);
        assertThat(audience.path("fitting").asInt()).isEqualTo(3);
        assertThat(audience.path("beyondBudget").asInt()).isEqualTo(1);
        assertThat(audience.path("cost").path("amount").asString()).isEqualTo("0.70");
        assertThat(members(path)).containsExactly(best, second);
        assertThat(get(path).path("audienceSize").asInt()).isEqualTo(2);
    }

    @Test
    void whoUnsubscribedIsLeftOut() {
        UUID gone = customerIn(segment, "900.00");
        UUID there = customerIn(segment, "100.00");
        unsubscriptions.add(new CustomerId(gone), Channel.EMAIL, Instant.EPOCH);
        unsubscriptions.add(new CustomerId(there), Channel.PHONE, Instant.EPOCH);
        String path = planned(segment, "10.00");

        JsonNode audience = post(path + "/audience").getBody();

        assertThat(audience.path("unsubscribed").asInt()).isEqualTo(1);
        assertThat(audience.path("beyondBudget").asInt()).isZero();
        assertThat(members(path)).containsExactly(there);
    }

    @Test
    void whoWasMergedIntoAnotherIsSelectedWithTheSurvivorOnly() {
        UUID survivor = customerIn(segment, "900.00");
        absorbedBy(survivor);
        String path = planned(segment, "10.00");

        JsonNode audience = post(path + "/audience").getBody();

        assertThat(audience.path("fitting").asInt()).isEqualTo(1);
        assertThat(members(path)).containsExactly(survivor);
    }

    @Test
    void whoUnsubscribedUnderAnIdThatWasMergedIsLeftOut() {
        UUID survivor = customerIn(segment, "900.00");
        UUID absorbed = absorbedBy(survivor);
        customerIn(segment, "100.00");
        String path = planned(segment, "10.00");
        post(path + "/audience");
        assertThat(members(path)).contains(survivor);

        unsubscriptions.add(new CustomerId(absorbed), Channel.EMAIL, Instant.EPOCH);

        assertThat(members(path)).hasSize(1).doesNotContain(survivor);
        JsonNode again = post(path + "/audience").getBody();
        assertThat(again.path("unsubscribed").asInt()).isEqualTo(1);
        assertThat(again.path("selected").asInt()).isEqualTo(1);
    }

    @Test
    void whoIsMergedAfterTheAudienceWasBuiltIsBoundByTheSurvivorsWord() {
        UUID survivor = customerIn(newSegment(), "900.00");
        UUID member = customerIn(segment, "100.00");
        String path = planned(segment, "10.00");
        post(path + "/audience");
        merge(member, survivor, 2);

        unsubscriptions.add(new CustomerId(survivor), Channel.EMAIL, Instant.EPOCH);

        assertThat(members(path)).isEmpty();
    }

    @Test
    void anAudienceIsBuiltAnew() {
        UUID first = customerIn(segment, "100.00");
        String path = planned(segment, "10.00");
        post(path + "/audience");
        UUID better = customerIn(segment, "200.00");

        JsonNode audience = post(path + "/audience").getBody();

        assertThat(audience.path("selected").asInt()).isEqualTo(2);
        assertThat(members(path)).containsExactly(better, first);
    }

    @Test
    void tierAndQuadrantNarrowTheSelection() {
        customerIn(segment, "100.00");
        String path = planned(segment, "10.00");

        patch(path, "\"1\"", "{\"tier\":\"platinum\"}");
        assertThat(post(path + "/audience").getBody().path("fitting").asInt()).isZero();
        patch(path, "\"3\"", "{\"tier\":\"gold\",\"quadrant\":\"star\"}");
        assertThat(post(path + "/audience").getBody().path("fitting").asInt()).isEqualTo(1);
    }

    @Test
    void anAudienceOfNobodyCannotBeLaunched() {
        String path = planned(segment, "10.00");
        post(path + "/audience");

        assertRefused(post(path + "/launch"), HttpStatus.CONFLICT, "no-audience");
    }

    @Test
    void anAudienceIsShownPageByPage() {
        UUID best = customerIn(segment, "900.00");
        UUID second = customerIn(segment, "100.00");
        String path = planned(segment, "10.00");
        assertThat(get(path + "/audience").path("items")).isEmpty();
        post(path + "/audience");

        JsonNode first = get(path + "/audience?limit=1");
        JsonNode rest = get(path + "/audience?limit=1&after=" + first.path("next").asString());

        assertThat(first.at("/items/0/customerId").asString()).isEqualTo(best.toString());
        assertThat(rest.at("/items/0/customerId").asString()).isEqualTo(second.toString());
        assertThat(rest.has("next")).isFalse();
        assertThat(get(path + "/audience?customerId=" + second).at("/items/0/rank").asInt())
                .isEqualTo(2);
        assertThat(get(path + "/audience?customerId=" + UUID.randomUUID()).path("items")).isEmpty();
    }

    private UUID absorbedBy(UUID survivor) {
        UUID absorbed = UUID.randomUUID();
        merge(absorbed, survivor, 1);
        return absorbed;
    }

    private void merge(UUID absorbed, UUID survivor, long revision) {
        profiles.keep(
                List.of(
                        new CustomerProfile(
                                new CustomerId(absorbed),
                                new CustomerProfile.Place("bronze", "observe", segment),
                                Money.of("0", "GBP"),
                                revision,
                                Instant.parse("2026-01-15T09:00:00Z"),
                                new CustomerId(survivor))));
    }

    private List<UUID> members(String path) {
        CampaignId id = new CampaignId(UUID.fromString(path.substring("/campaigns/".length())));
        return audiences.membersBetween(id, 0, 100).stream()
                .map(m -> m.customer().value())
                .toList();
    }
}
