package dev.guanxi.sales.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.platform.value.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProductTests {

    private static final Instant MONDAY = Instant.parse("2026-01-12T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-01-13T09:00:00Z");

    private final Product product =
            Product.first(new Product.Origin("sap-01", "85123A"), priced("2.55"), MONDAY);

    @Test
    void laterWordIsTheNextVersion() {
        Product corrected = product.corrected(priced("2.95"), TUESDAY);

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.details()).isEqualTo(priced("2.95"));
    }

    @Test
    void earlierWordChangesNothing() {
        assertThat(product.corrected(priced("1.95"), MONDAY.minusSeconds(1))).isEqualTo(product);
    }

    @Test
    void sameWordLaterIsNoNewVersionButTheLatestWord() {
        Product confirmed = product.corrected(priced("2.55"), TUESDAY);

        assertThat(confirmed.version()).isEqualTo(1);
        assertThat(confirmed.corrected(priced("1.95"), MONDAY)).isEqualTo(confirmed);
    }

    private static Product.Details priced(String price) {
        return new Product.Details("T-LIGHT HOLDER", Money.of(price, "GBP"), null, null);
    }
}
