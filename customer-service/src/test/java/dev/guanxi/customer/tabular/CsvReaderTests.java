package dev.guanxi.customer.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTests {

    @Test
    void quotesHoldDelimitersQuotesAndLineBreaks() throws IOException {
        assertThat(read("a,b\r\n\"x, y\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",12\" pipe\r\n"))
                .containsExactly(
                        TableRow.of(2, List.of("x, y", "say \"hi\"")),
                        TableRow.of(3, List.of("two\nlines", "12\" pipe")));
    }

    @Test
    void allLineEndsAndBlankLinesAreOne() throws IOException {
        assertThat(read("\uFEFFa,b\n1,2\r\r\n\n3,\n,4"))
                .extracting(TableRow::cells)
                .containsExactly(List.of("1", "2"), List.of("3", ""), List.of("", "4"));
    }

    @Test
    void quoteThatIsNotClosedCostsOnlyItsOwnRow() throws IOException {
        List<TableRow> rows = read("a,b\n1,\"open\n3,4\n5,6\n");

        assertThat(rows.getFirst().defect().code()).isEqualTo("unclosed-quote");
        assertThat(rows.getFirst().number()).isEqualTo(2);
        assertThat(rows.subList(1, 3))
                .containsExactly(
                        TableRow.of(3, List.of("3", "4")), TableRow.of(4, List.of("5", "6")));
    }

    @Test
    void quoteThatIsClosedMuchLaterTakesNoRowsWithIt() throws IOException {
        String between = "3,4\n".repeat(150);

        List<TableRow> rows = read("a,b\n1,\"open\n" + between + "5,\"end\"\n");

        assertThat(rows).filteredOn(row -> row.defect() == null).hasSize(151);
        assertThat(rows.getFirst().defect().code()).isEqualTo("unclosed-quote");
    }

    @Test
    void textBehindAQuoteBreaksTheRow() throws IOException {
        List<TableRow> rows = read("a,b\n\"1\"x,2\n3,4\n");

        assertThat(rows.getFirst().defect().code()).isEqualTo("misplaced-quote");
        assertThat(rows.getFirst().cells()).containsExactly("\"1\"x,2");
        assertThat(rows.get(1).cells()).containsExactly("3", "4");
    }

    @Test
    void rowWithTooFewOrTooManyColumnsIsBroken() throws IOException {
        assertThat(read("a,b\n1\n1,2,3\n1,2\n"))
                .extracting(row -> row.defect() == null ? "" : row.defect().code())
                .containsExactly("wrong-column-count", "wrong-column-count", "");
    }

    @Test
    void endlessLineIsCutAndReadingGoesOnBehindIt() throws IOException {
        List<TableRow> rows = read("a,b\n" + "x".repeat(3_000_000) + "\n1,2\n");

        assertThat(rows.getFirst().defect().code()).isEqualTo("row-too-long");
        assertThat(rows.getFirst().cells().getFirst()).hasSize(100);
        assertThat(rows.get(1).cells()).containsExactly("1", "2");
    }

    @Test
    void nothingIsNoTable() {
        assertThatExceptionOfType(UnreadableTable.class).isThrownBy(() -> read("\n \n"));
    }

    private static List<TableRow> read(String text) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader reader = new CsvReader(new Lines(new StringReader(text)), ',')) {
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
