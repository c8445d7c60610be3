package dev.guanxi.customer.importing;

import dev.guanxi.customer.mapping.RowMapping;
import dev.guanxi.customer.tabular.TableFormat;
import dev.guanxi.customer.tabular.TableReader;
import dev.guanxi.customer.tabular.TableRow;
import dev.guanxi.customer.tabular.TableSource;
import dev.guanxi.customer.tabular.Tables;
import dev.guanxi.customer.tabular.UnreadableTable;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of one file, bound to its mapping. */
class ImportTable implements Closeable {

    private final Tables tables;
    private final TableSource source;
    private final ImportOrder.File file;
    private final RowMapping mapping;
    private final Consumer<List<ImportLedger.Column>> columns;
    private @Nullable TableReader reader;

    ImportTable(
            Tables tables,
            TableSource source,
            ImportOrder.File file,
            RowMapping mapping,
            Consumer<List<ImportLedger.Column>> columns) {
        this.tables = tables;
        this.source = source;
        this.file = file;
        this.mapping = mapping;
        this.columns = columns;
    }

    boolean isOpen() {
        return reader != null;
    }

    /**
     * Begins, or begins again, with the first row.
     *
     * @throws UnreadableTable when the file cannot be what it is said to be
     */
    void open() {
        close();
        Charset encoding = Charset.forName(file.encoding());
        if (file.clearlyUtf8()
                && !encoding.equals(StandardCharsets.UTF_8)
                && file.format() != TableFormat.XLSX) {
            throw new UnreadableTable(
                    "wrong-encoding",
                    "The file is UTF-8 and not %s: leave ?encoding= out".formatted(encoding));
        }
        try {
            TableReader opened =
                    tables.open(
                            new Tables.Opening(file.format(), encoding, file.delimiter()),
                            source,
                            mapping::knows);
            reader = opened;
            bind(opened.columns());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bind(List<String> names) {
        List<Optional<String>> fields = mapping.bind(names);
        if (file.format() == TableFormat.NDJSON) {
            return;
        }
        if (fields.stream().allMatch(Optional::isEmpty)) {
            throw new UnreadableTable(
                    "no-known-column",
                    "No column is known among '%s': is the delimiter or the encoding another?"
                            .formatted(String.join("', '", names.stream().limit(20).toList())));
        }
        List<ImportLedger.Column> bound = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            bound.add(new ImportLedger.Column(names.get(i), fields.get(i).orElse(null)));
        }
        columns.accept(bound);
    }

    /** At most so many of the next rows; fewer only at the end. */
    List<TableRow> next(int most) {
        TableReader opened = reader;
        if (opened == null) {
            throw new IllegalStateException("The table is not open");
        }
        try {
            List<TableRow> rows = new ArrayList<>(Math.min(most, 10_000));
            while (rows.size() < most) {
                TableRow row = opened.next();
                if (row == null) {
                    break;
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        TableReader open = reader;
        reader = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
