package dev.guanxi.customer.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table from beginning to end; memory does not grow with the number of rows. */
public interface TableReader extends Closeable {

    /** The names of the columns; empty where rows are JSON objects that name their fields. */
    List<String> columns();

    /**
     * The next row, null after the last. A broken row comes as such, and reading goes on behind it.
     *
     * @throws UnreadableTable when nothing behind can be read either
     */
    @Nullable TableRow next() throws IOException;
}
