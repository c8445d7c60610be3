package dev.guanxi.customer.tabular;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV as RFC 4180 has it, with any delimiter. Libraries stop at a wrong quote or read the rest of
 * the file as one field; here such a row is broken, and the next line is the next row.
 */
class CsvReader implements TableReader {

    private static final int MOST_LINES_OF_A_ROW = 100;
    private static final char QUOTE = '"';

    private final Lines lines;
    private final char delimiter;
    private final Deque<String> pushedBack = new ArrayDeque<>();
    private final List<String> columns;
    private long number;

    CsvReader(Lines lines, char delimiter) throws IOException {
        this.lines = lines;
        this.delimiter = delimiter;
        TableRow header = read();
        if (header == null) {
            throw new UnreadableTable("empty-file", "The file has no header and no row");
        }
        if (header.defect() != null) {
            throw new UnreadableTable(
                    header.defect().code(), "The header: " + header.defect().reason());
        }
        columns = header.cells().stream().map(String::strip).toList();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        TableRow row = read();
        if (row == null || row.defect() != null || row.cells().size() == columns.size()) {
            return row;
        }
        return TableRow.broken(
                row.number(),
                String.join(String.valueOf(delimiter), row.cells()),
                "wrong-column-count",
                "The row has %d columns, the header %d"
                        .formatted(row.cells().size(), columns.size()));
    }

    private @Nullable TableRow read() throws IOException {
        String line = line();
        while (line != null && line.isBlank()) {
            line = line();
        }
        if (line == null) {
            return null;
        }
        if (lines.wasCut()) {
            return TableRow.broken(
                    number,
                    line.substring(0, 100),
                    "row-too-long",
                    "A row has at most " + Lines.LONGEST + " characters");
        }
        return line.indexOf(QUOTE) < 0 ? plain(line) : new Quoted(line).read();
    }

    private @Nullable String line() throws IOException {
        String line = pushedBack.isEmpty() ? lines.next() : pushedBack.removeFirst();
        if (line != null) {
            number++;
        }
        return line;
    }

    private TableRow plain(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int to = line.indexOf(delimiter); to >= 0; to = line.indexOf(delimiter, from)) {
            cells.add(line.substring(from, to));
            from = to + 1;
        }
        cells.add(line.substring(from));
        return TableRow.of(number, cells);
    }

    /** A row with quotes; it may go on in the lines that follow. */
    private final class Quoted {

        private final String firstLine;
        private final long firstNumber = number;
        private final List<String> borrowed = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();
        private String line;
        private int at;

        Quoted(String line) {
            this.firstLine = line;
            this.line = line;
        }

        TableRow read() throws IOException {
            while (true) {
                if (at < line.length() && line.charAt(at) == QUOTE) {
                    TableRow broken = quotedCell();
                    if (broken != null) {
                        return broken;
                    }
                } else {
                    int to = line.indexOf(delimiter, at);
                    to = to < 0 ? line.length() : to;
                    cells.add(line.substring(at, to));
                    at = to;
                }
                if (at == line.length()) {
                    return TableRow.of(firstNumber, cells);
                }
                at++;
            }
        }

        private @Nullable TableRow quotedCell() throws IOException {
            StringBuilder cell = new StringBuilder();
            at++;
            while (true) {
                int quote = line.indexOf(QUOTE, at);
                if (quote < 0) {
                    cell.append(line, at, line.length()).append('\n');
                    if (!nextLine(cell.length())) {
                        return broken("unclosed-quote", "A quote is opened and not closed");
                    }
                } else if (quote + 1 < line.length() && line.charAt(quote + 1) == QUOTE) {
                    cell.append(line, at, quote + 1);
                    at = quote + 2;
                } else {
                    cell.append(line, at, quote);
                    at = quote + 1;
                    if (at < line.length() && line.charAt(at) != delimiter) {
                        return broken("misplaced-quote", "Text follows on a closing quote");
                    }
                    cells.add(cell.toString());
                    return null;
                }
            }
        }

        private boolean nextLine(int length) throws IOException {
            if (borrowed.size() == MOST_LINES_OF_A_ROW || length > Lines.LONGEST) {
                return false;
            }
            String next = line();
            if (next == null) {
                return false;
            }
            borrowed.add(next);
            line = next;
            at = 0;
            return true;
        }

        /** What was read beyond the first line is read again, as rows of its own. */
        private TableRow broken(String code, String reason) {
            for (String next : borrowed.reversed()) {
                pushedBack.addFirst(next);
            }
            number = firstNumber;
            return TableRow.broken(firstNumber, firstLine, code, reason);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
