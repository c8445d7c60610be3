package dev.guanxi.customer.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a workbook one after the other, as long as they have the header of the first. A
 * workbook has its directory at the end, so it lies in a temporary file while it is read.
 */
class XlsxReader implements TableReader {

    private final Path file;
    private final ReadableWorkbook workbook;
    private final Iterator<Sheet> sheets;
    private final List<String> columns;
    private Iterator<Row> rows = Collections.emptyIterator();

    XlsxReader(InputStream content) throws IOException {
        file = Files.createTempFile("guanxi-", ".xlsx");
        ReadableWorkbook opened = null;
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            opened = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
            workbook = opened;
            sheets = workbook.getSheets().iterator();
            List<String> header = nextHeader();
            if (header == null) {
                throw new UnreadableTable("empty-file", "The workbook has no header and no row");
            }
            columns = header;
        } catch (UnreadableTable e) {
            discard(opened);
            throw e;
        } catch (IOException | RuntimeException e) {
            discard(opened);
            throw broken();
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        try {
            while (!rows.hasNext()) {
                if (!columns.equals(nextHeader())) {
                    return null;
                }
            }
            Row row = rows.next();
            List<String> cells = cells(row, columns.size());
            int number = row.getRowNum();
            if (cells.size() == columns.size()) {
                return cells.stream().allMatch(String::isBlank)
                        ? next()
                        : TableRow.of(number, cells);
            }
            return TableRow.broken(
                    number,
                    String.join(" ", cells),
                    "wrong-column-count",
                    "The row has %d columns, the header %d"
                            .formatted(cells.size(), columns.size()));
        } catch (UnreadableTable e) {
            throw e;
        } catch (RuntimeException e) {
            throw broken();
        }
    }

    private @Nullable List<String> nextHeader() throws IOException {
        if (!sheets.hasNext()) {
            return null;
        }
        rows = sheets.next().openStream().iterator();
        return rows.hasNext()
                ? cells(rows.next(), 0).stream().map(String::strip).toList()
                : nextHeader();
    }

    /** At least so many, and those beyond that are not blank. */
    private static List<String> cells(Row row, int least) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(text(row.getCell(i)));
        }
        while (cells.size() > least && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        while (cells.size() < least) {
            cells.add("");
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            String text = cell.getText();
            return text == null ? "" : text;
        }
        return isDate(cell.getDataFormatString())
                ? date(cell.asDate())
                : new BigDecimal(cell.getRawValue()).toPlainString();
    }

    /**
     * Formats of dates have a year or a day in them; {@code Red} and {@code Yes} in brackets don't
     * count.
     */
    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String plain = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        String lower = plain.toLowerCase(Locale.ROOT);
        return lower.contains("yy") || lower.contains("d");
    }

    private static String date(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    private static UnreadableTable broken() {
        return new UnreadableTable(
                "unreadable-workbook",
                "The file is no workbook in the format xlsx, or it is broken");
    }

    private void discard(@Nullable ReadableWorkbook opened) throws IOException {
        if (opened != null) {
            opened.close();
        }
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        discard(workbook);
    }
}
