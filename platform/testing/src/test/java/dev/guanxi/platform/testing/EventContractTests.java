package dev.guanxi.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventContractTests {

    private final EventContract sale = EventContract.of("erp.sale.recorded.v1");

    @Test
    void goldenExamplesAreFoundAndKeepTheContract() {
        assertThat(sale.examples()).isNotEmpty().allSatisfy(sale::assertValid);
        assertThat(sale.refusedExamples())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(sale.examples());
    }

    @Test
    void brokenEventIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> sale.assertValid("{\"source\":17}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/source")
                .hasMessageContaining("documentId");
    }

    @Test
    void unknownTypeIsSaid() {
        assertThatThrownBy(() -> EventContract.of("erp.nothing.v1"))
                .hasMessageContaining("0 schemas for erp.nothing.v1");
    }
}
