package dev.guanxi.customer.tabular;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table as it comes; nothing is kept in memory. Closing ends the file properly: one that
 * is not closed is recognisably cut off.
 */
public interface TableWriter extends Closeable {

    void write(List<String> cells) throws IOException;

    /** CSV in UTF-8 with a byte order mark, without which Excel takes it for something else. */
    static TableWriter csv(OutputStream out) throws IOException {
        Writer writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write('\uFEFF');
        return new Csv(writer);
    }

    /** A workbook; a new sheet begins where Excel allows no further row. */
    static TableWriter xlsx(OutputStream out, String sheet) {
        return new XlsxWriter(out, sheet);
    }

    /** Lines end as RFC 4180 wants it. */
    record Csv(Writer writer) implements TableWriter {

        @Override
        public void write(List<String> cells) throws IOException {
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    writer.write(',');
                }
                cell(SafeCells.guarded(cells.get(i)));
            }
            writer.write("\r\n");
        }

        private void cell(String text) throws IOException {
            if (needsQuotes(text)) {
                writer.write('"');
                writer.write(text.replace("\"", "\"\""));
                writer.write('"');
            } else {
                writer.write(text);
            }
        }

        private static boolean needsQuotes(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                    return true;
                }
            }
            return !text.isEmpty()
                    && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
