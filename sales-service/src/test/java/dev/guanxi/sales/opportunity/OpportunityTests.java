package dev.guanxi.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guanxi.platform.problem.RuleBroken;
import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.customer.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpportunityTests {

    private static final Instant MONDAY = Instant.parse("2026-01-12T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-01-13T09:00:00Z");
    private static final Stage FIRST = new Stage("first", new BigDecimal("0.2"));
    private static final Stage SECOND = new Stage("second", new BigDecimal("0.6"));

    private final Opportunity opportunity =
            Opportunity.open(
                    new Opportunity.Terms(
                            new CustomerId(new UUID(1, 2)),
                            "Christmas range",
                            Money.of("18000.00", "GBP"),
                            "sam"),
                    FIRST,
                    MONDAY);

    @Test
    void newOpportunityTellsWhereItStarts() {
        OpportunityEvent opened = opportunity.opened();

        assertThat(opened).isInstanceOf(OpportunityEvent.Opened.class);
        assertThat(opened.position()).isEqualTo(new Opportunity.Position(FIRST, null, MONDAY, 1));
    }

    @Test
    void movedOpportunityTakesTheProbabilityOfItsStage() {
        OpportunityEvent moved = opportunity.moveTo(SECOND, TUESDAY).orElseThrow();

        assertThat(moved.position())
                .isEqualTo(new Opportunity.Position(SECOND, null, TUESDAY, 2))
                .isEqualTo(opportunity.position());
    }

    @Test
    void movingToWhereItStandsIsNothing() {
        assertThat(opportunity.moveTo(FIRST, TUESDAY)).isEmpty();
        assertThat(opportunity.position().version()).isEqualTo(1);
    }

    @Test
    void wonOpportunityIsCertain() {
        OpportunityEvent won = opportunity.win(TUESDAY);

        assertThat(won.position().stage().name()).isEqualTo("won");
        assertThat(won.position().stage().probability()).isEqualTo("1");
    }

    @Test
    void lostOpportunityKeepsTheReason() {
        OpportunityEvent lost = opportunity.lose("price", TUESDAY);

        assertThat(lost.position())
                .isEqualTo(new Opportunity.Position(Stage.LOST, "price", TUESDAY, 2));
    }

    @Test
    void closedOpportunityStaysAsItIs() {
        opportunity.win(TUESDAY);

        assertThatThrownBy(() -> opportunity.win(TUESDAY))
                .isInstanceOf(OpportunityAlreadyClosed.class);
        assertThatThrownBy(() -> opportunity.lose("price", TUESDAY))
                .isInstanceOf(OpportunityAlreadyClosed.class);
        assertThatThrownBy(() -> opportunity.moveTo(SECOND, TUESDAY))
                .isInstanceOf(OpportunityAlreadyClosed.class);
        assertThat(opportunity.position().version()).isEqualTo(2);
    }

    @Test
    void pipelineKnowsOnlyItsStages() {
        Pipeline pipeline = new Pipeline(List.of(FIRST, SECOND));

        assertThat(pipeline.first()).isEqualTo(FIRST);
        assertThat(pipeline.stage("second")).isEqualTo(SECOND);
        assertThatThrownBy(() -> pipeline.stage("won")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void pipelineLeavesWonAndLostToTheSystem() {
        assertThat(new Pipeline(List.of(FIRST, SECOND)).isUnambiguous()).isTrue();
        assertThat(new Pipeline(List.of(FIRST, FIRST)).isUnambiguous()).isFalse();
        assertThat(new Pipeline(List.of(FIRST, Stage.WON)).isUnambiguous()).isFalse();
    }
}
