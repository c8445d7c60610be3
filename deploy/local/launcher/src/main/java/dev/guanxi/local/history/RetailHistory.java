package dev.guanxi.local.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The UCI Online Retail file as documents, in the order in which they begin there, which is the
 * order of time.
 */
public final class RetailHistory {

    private static final String FILE = "/history/uci_online_retail.csv.gz";

    private final Supplier<Reader> source;

    private RetailHistory(Supplier<Reader> source) {
        this.source = source;
    }

    /** The history that comes with the launcher. */
    public static RetailHistory bundled() {
        return new RetailHistory(RetailHistory::openBundled);
    }

    static RetailHistory of(Supplier<Reader> csv) {
        return new RetailHistory(csv);
    }

    /** Reads everything once; what is no sale is left out and counted. */
    public LeftOut read(Consumer<RetailDocument> documents) {
        DocumentAssembly assembly = new DocumentAssembly();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader reader = source.get();
                CSVParser rows = format.parse(reader)) {
            for (CSVRecord row : rows) {
                assembly.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the sales history cannot be read", e);
        }
        return assembly.finish(documents);
    }

    private static Reader openBundled() {
        try {
            InputStream file =
                    Objects.requireNonNull(RetailHistory.class.getResourceAsStream(FILE), FILE);
            return new BufferedReader(
                    new InputStreamReader(
                            new GZIPInputStream(file, 1 << 16), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the sales history cannot be opened", e);
        }
    }
}
