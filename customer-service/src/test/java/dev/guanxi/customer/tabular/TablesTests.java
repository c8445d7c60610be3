package dev.guanxi.customer.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TablesTests {

    private final Tables tables = new Tables(JsonMapper.shared());

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void delimiterIsTheOneWithWhichMostColumnsAreKnown(String delimiter) throws IOException {
        String file = "name%1$skind%1$sa b,c;d\nx%1$sy%1$sz\n".formatted(delimiter);
        String header = "\"name\"%1$skind%1$scity\nx%1$sy%1$sz\n".formatted(delimiter);

        assertThat(columns(header)).containsExactly("name", "kind", "city");
        assertThat(columns(file)).startsWith("name", "kind");
    }

    @Test
    void workbookComesBackAsItWasWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsx(out, "customers")) {
            writer.write(List.of("name", "phone", "note"));
            for (int i = 0; i < 1000; i++) {
                writer.write(List.of("Row " + i, "+44207946" + i, i % 2 == 0 ? "" : "=1+1"));
            }
        }

        List<TableRow> rows = read(TableFormat.XLSX, out.toByteArray());

        assertThat(rows).hasSize(1000);
        assertThat(rows.get(7).number()).isEqualTo(9);
        assertThat(rows.get(7).cells()).containsExactly("Row 7", "+442079467", "=1+1");
        assertThat(rows.get(8).cells()).containsExactly("Row 8", "+442079468", "");
    }

    @Test
    void csvComesBackAsItWasWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> odd = List.of("a,b", "say \"hi\"", "two\nlines", " blank ", "=1+1", "'+1");
        try (TableWriter writer = TableWriter.csv(out)) {
            writer.write(List.of("1", "2", "3", "4", "5", "6"));
            writer.write(odd);
        }

        List<TableRow> rows = read(TableFormat.CSV, out.toByteArray());

        assertThat(rows.getFirst().cells().stream().map(SafeCells::plain)).isEqualTo(odd);
    }

    @Test
    void wrongEncodingNamesTheRow() {
        byte[] file = "name\nplain\nMüller\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> read(TableFormat.CSV, file))
                .withMessageContaining("UTF-8")
                .extracting(UnreadableTable::code)
                .isEqualTo("wrong-encoding");
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> read(TableFormat.XLSX, "name\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(UnreadableTable::code)
                .isEqualTo("unreadable-workbook");
    }

    private List<String> columns(String file) throws IOException {
        try (TableReader reader = open(TableFormat.CSV, file.getBytes(StandardCharsets.UTF_8))) {
            return reader.columns();
        }
    }

    private List<TableRow> read(TableFormat format, byte[] file) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (TableReader reader = open(format, file)) {
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private TableReader open(TableFormat format, byte[] file) throws IOException {
        return tables.open(
                new Tables.Opening(format, StandardCharsets.UTF_8, null),
                () -> new ByteArrayInputStream(file),
                Set.of("name", "kind", "city")::contains);
    }
}
