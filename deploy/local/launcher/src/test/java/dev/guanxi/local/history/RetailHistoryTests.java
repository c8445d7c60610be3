package dev.guanxi.local.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetailHistoryTests {

    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

    @Test
    void theBundledFileHoldsTheStatedTruth() {
        HistoryTruth truth = HistoryTruth.of(RetailHistory.bundled());

        assertThat(truth.totals().revenue().withCustomers())
                .isEqualByComparingTo(Totals.STATED.revenue().withCustomers());
        assertThat(truth.totals().revenue().anonymous())
                .isEqualByComparingTo(Totals.STATED.revenue().anonymous());
        assertThat(truth.totals())
                .usingRecursiveComparison()
                .ignoringFields("revenue")
                .isEqualTo(Totals.STATED);
        assertThat(truth.topCustomers().subList(0, 3))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(HistoryTruth.STATED_TOP);
        assertThat(truth.leftOut()).isEqualTo(new LeftOut(2_517, 0));
        assertThat(truth.lastAt()).isEqualTo("2011-12-09T12:50:00Z");
    }

    @Test
    void rowsOfOneNumberAreOneDocumentAtItsEarliestTime() {
        List<RetailDocument> documents =
                read(
                        """
                        1,A,LANTERN,6,2010-12-01 08:27:00,2.55,17850,EIRE
                        2,A,LANTERN,1,2010-12-01 08:28:00,2.55,,Unspecified
                        1,B,,2,2010-12-01 08:26:00,0.125,17850,EIRE
                        """);

        assertThat(documents).hasSize(2);
        RetailDocument first = documents.getFirst();
        assertThat(first.occurredAt()).isEqualTo("2010-12-01T08:26:00Z");
        assertThat(first.net()).isEqualByComparingTo("15.55");
        assertThat(first.lines().get(1).description()).isNull();
        assertThat(documents.getLast().customerRef()).isNull();
    }

    @Test
    void creditNotesHavePositiveQuantitiesAndNegativeRevenue() {
        RetailDocument note =
                read("C3,A,LANTERN,-4,2010-12-01 08:26:00,2.50,17850,France\n").getFirst();

        assertThat(note.creditNote()).isTrue();
        assertThat(note.lines().getFirst().quantity()).isEqualTo(4);
        assertThat(note.net()).isEqualByComparingTo("-10");
    }

    @Test
    void linesWithoutPriceOrWithStrayNegativeQuantityAreLeftOutAndCounted() {
        List<RetailDocument> documents = new ArrayList<>();
        String rows =
                """
                1,A,LANTERN,6,2010-12-01 08:26:00,0.00,17850,France
                1,A,LANTERN,6,2010-12-01 08:26:00,-11062.06,17850,France
                2,A,LANTERN,-6,2010-12-01 08:26:00,1.00,17850,France
                """;

        LeftOut leftOut =
                RetailHistory.of(() -> new StringReader(HEADER + rows)).read(documents::add);

        assertThat(documents).isEmpty();
        assertThat(leftOut).isEqualTo(new LeftOut(2, 1));
        assertThat(leftOut.lines()).isEqualTo(3);
    }

    @Test
    void whatNoRuleCoversStopsTheReading() {
        assertThatThrownBy(
                        () ->
                                read(
                                        """
                                        1,A,X,6,2010-12-01 08:26:00,1.00,17850,France
                                        1,A,X,6,2010-12-01 08:26:00,1.00,17851,France
                                        """))
                .hasMessageContaining("second customer");
        assertThatThrownBy(() -> read("C1,A,X,6,2010-12-01 08:26:00,1.00,17850,France\n"))
                .hasMessageContaining("quantity 6 in document C1");
    }

    @Test
    void datesMoveByWholeWeeksIntoTheLastSevenDays() {
        Instant last = Instant.parse("2011-12-09T12:50:00Z");
        Instant now = Instant.parse("2026-11-23T20:00:00Z");

        DateShift shift = DateShift.toRecent(last, now);

        assertThat(shift.by().toDays() % 7).isZero();
        assertThat(shift.apply(last)).isBetween(now.minusSeconds(7 * 86_400), now);
        assertThat(DateShift.NONE.apply(last)).isEqualTo(last);
    }

    private static List<RetailDocument> read(String rows) {
        List<RetailDocument> documents = new ArrayList<>();
        RetailHistory.of(() -> new StringReader(HEADER + rows)).read(documents::add);
        return documents;
    }
}
