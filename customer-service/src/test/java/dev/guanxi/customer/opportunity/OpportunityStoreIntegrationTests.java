package dev.guanxi.customer.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The highest version of each opportunity stays; lists and sums are of all ids of a customer. */
@CustomerServiceTest
class OpportunityStoreIntegrationTests {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final PageQuery ALL = new PageQuery(50, null);

    @Autowired Opportunities opportunities;

    private final CustomerId customer = new CustomerId(UUID.randomUUID());
    private final CustomerId other = new CustomerId(UUID.randomUUID());

    @Test
    void theHighestVersionStaysInWhateverOrderTheyCome() {
        UUID id = UUID.randomUUID();
        Opportunity opened = opportunity(id, customer, "qualification", 1);
        Opportunity moved = opportunity(id, customer, "proposal", 2);
        Opportunity won = opportunity(id, customer, "won", 3);

        opportunities.keep(List.of(moved, opened));
        assertThat(read(null)).containsExactly(moved);
        opportunities.keep(List.of(won));
        opportunities.keep(List.of(opened, moved));
        opportunities.keep(List.of(opportunity(id, other, "lost", 3)));

        assertThat(read(null)).containsExactly(won);
        assertThat(read(false)).containsExactly(won);
        assertThat(read(true)).isEmpty();
    }

    @Test
    void openOnesComeFirstAndPagesFollowEachOther() {
        List<Opportunity> told = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            String stage = i % 2 == 0 ? "proposal" : "lost";
            told.add(opportunity(UUID.randomUUID(), i < 4 ? customer : other, stage, i));
        }
        opportunities.keep(told);

        List<Long> seen = new ArrayList<>();
        @Nullable Cursor after = null;
        do {
            Page<Opportunity> page =
                    opportunities.list(List.of(customer, other), null, new PageQuery(2, after));
            page.items().forEach(each -> seen.add(each.version()));
            after = page.next() == null ? null : Cursor.decode(page.next());
        } while (after != null);

        assertThat(seen).containsExactly(6L, 4L, 2L, 0L, 5L, 3L, 1L);
    }

    @Test
    void openOnesAreSummedUpPerCurrency() {
        opportunities.keep(
                List.of(
                        opportunity(UUID.randomUUID(), customer, "proposal", 1),
                        opportunity(UUID.randomUUID(), other, "proposal", 1),
                        inEuro(opportunity(UUID.randomUUID(), other, "proposal", 1)),
                        opportunity(UUID.randomUUID(), other, "won", 1)));

        Pipeline pipeline = opportunities.pipeline(List.of(customer, other), 100);

        assertThat(pipeline.count()).isEqualTo(3);
        assertThat(pipeline.sums())
                .containsExactly(
                        new Pipeline.Sum(Money.of("200.00", "GBP"), Money.of("50.0000", "GBP")),
                        new Pipeline.Sum(Money.of("100.00", "EUR"), Money.of("25.0000", "EUR")));
        assertThat(opportunities.pipeline(List.of(customer, other), 2).count()).isEqualTo(2);
        assertThat(opportunities.pipeline(List.of(new CustomerId(UUID.randomUUID())), 2).sums())
                .isEmpty();
    }

    private List<Opportunity> read(@Nullable Boolean open) {
        return opportunities.list(List.of(customer), open, ALL).items();
    }

    private static Opportunity opportunity(UUID id, CustomerId of, String stage, long version) {
        return new Opportunity(
                id,
                of,
                new Opportunity.Terms("灯笼", Money.of("100.00", "GBP"), "sam"),
                new Opportunity.Standing(
                        stage, new BigDecimal("0.25"), START.plus(Duration.ofHours(version))),
                version);
    }

    private static Opportunity inEuro(Opportunity opportunity) {
        return new Opportunity(
                opportunity.id(),
                opportunity.customer(),
                new Opportunity.Terms("灯笼", Money.of("100.00", "EUR"), "sam"),
                opportunity.standing(),
                opportunity.version());
    }
}
