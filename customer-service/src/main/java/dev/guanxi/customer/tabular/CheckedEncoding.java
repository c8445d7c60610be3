package dev.guanxi.customer.tabular;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which row shows that the encoding is a wrong one. */
record CheckedEncoding(String encoding, TableReader reader, long[] rows) implements TableReader {

    private static final char REPLACEMENT = '\uFFFD';

    CheckedEncoding(String encoding, TableReader reader) {
        this(encoding, reader, new long[] {1});
    }

    @Override
    public List<String> columns() {
        return reader.columns();
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        try {
            TableRow row = reader.next();
            if (row != null) {
                rows[0] = row.number();
                if (row.cells().stream().anyMatch(cell -> cell.indexOf(REPLACEMENT) >= 0)) {
                    throw UnreadableTable.wrongEncoding(encoding, row.number());
                }
            }
            return row;
        } catch (CharacterCodingException e) {
            throw UnreadableTable.wrongEncoding(encoding, rows[0]);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
