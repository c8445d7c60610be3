package dev.guanxi.sales.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guanxi.sales.product.ImpossibleLine;
import dev.guanxi.sales.product.ProductId;
import dev.guanxi.sales.product.ProductLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SaleTests {

    @Test
    void invoiceEarnsTheSumOfItsLines() {
        assertThat(sale(SaleKind.INVOICE, line("6", "2.55"), line("6", "3.39")).netAmount())
                .isEqualTo("35.64");
    }

    @Test
    void creditNoteTakesItAway() {
        assertThat(sale(SaleKind.CREDIT_NOTE, line("1", "2.55")).netAmount()).isEqualTo("-2.55");
    }

    @Test
    void idIsTheSameForEveryoneWhoKnowsTheDocument() {
        assertThat(sale(SaleKind.INVOICE, line("1", "1")).id().value())
                .isEqualTo(UUID.fromString("17702117-07d2-523d-a5fa-273c87041eef"));
    }

    @Test
    void numbersOfOneValueAreOneContent() {
        assertThat(sale(SaleKind.INVOICE, line("6", "2.5")).fingerprint())
                .isEqualTo(sale(SaleKind.INVOICE, line("6.0", "2.50")).fingerprint());
    }

    @Test
    void everyDifferenceIsAnotherContent() {
        Fingerprint original = sale(SaleKind.INVOICE, line("6", "2.5")).fingerprint();

        assertThat(sale(SaleKind.INVOICE, line("6", "2.6")).fingerprint()).isNotEqualTo(original);
        assertThat(sale(SaleKind.INVOICE, line("7", "2.5")).fingerprint()).isNotEqualTo(original);
        assertThat(sale(SaleKind.CREDIT_NOTE, line("6", "2.5")).fingerprint())
                .isNotEqualTo(original);
        assertThat(sale(SaleKind.INVOICE, line("6", "2.5"), line("6", "2.5")).fingerprint())
                .isNotEqualTo(original);
    }

    @Test
    void invoiceTakesNothingBack() {
        assertThatThrownBy(() -> document(SaleKind.INVOICE, "536360"))
                .isInstanceOf(ReturnOfInvoice.class);
        assertThat(document(SaleKind.CREDIT_NOTE, "536360").returnOf()).isEqualTo("536360");
    }

    @Test
    void quantityIsAboveZeroAndPriceNotBelow() {
        assertThatThrownBy(() -> line("0", "1")).isInstanceOf(ImpossibleLine.class);
        assertThatThrownBy(() -> line("1", "-1")).isInstanceOf(ImpossibleLine.class);
        assertThat(line("1", "0").amount()).isEqualByComparingTo("0");
    }

    @Test
    void numbersHaveSixDecimalsAtMost() {
        assertThatThrownBy(() -> line("1e-99999", "1")).isInstanceOf(ImpossibleLine.class);
        assertThatThrownBy(() -> line("1", "0.0000001")).isInstanceOf(ImpossibleLine.class);
        assertThat(line("1.0000000", "0.000001").amount()).isEqualByComparingTo("0.000001");
    }

    private static Sale sale(SaleKind kind, ProductLine... lines) {
        return new Sale(
                document(kind, null),
                new Sale.Circumstances(
                        null,
                        Instant.parse("2010-12-01T08:26:00Z"),
                        Currency.getInstance("GBP"),
                        null,
                        null),
                List.of(lines));
    }

    private static Sale.Document document(SaleKind kind, @Nullable String returnOf) {
        return new Sale.Document("sap-01", "536365", kind, "17850", returnOf);
    }

    private static ProductLine line(String quantity, String price) {
        return new ProductLine(
                ProductId.knownTo("sap-01", "85123A"),
                "85123A",
                null,
                new BigDecimal(quantity),
                new BigDecimal(price),
                null);
    }
}
