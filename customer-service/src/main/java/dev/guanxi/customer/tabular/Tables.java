package dev.guanxi.customer.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens files as tables. */
@Component
public class Tables {

    private static final String DELIMITERS = ",;\t|";

    private final JsonMapper json;

    Tables(JsonMapper json) {
        this.json = json;
    }

    /**
     * @param encoding of the text; means nothing for a workbook
     * @param delimiter between the columns of CSV; null: the one with which most columns are known
     */
    public record Opening(TableFormat format, Charset encoding, @Nullable Character delimiter) {}

    /**
     * @param known whether a column has a name that one would expect
     * @throws UnreadableTable when the file is not what it is said to be
     */
    public TableReader open(Opening opening, TableSource source, Predicate<String> known)
            throws IOException {
        return switch (opening.format()) {
            case XLSX -> {
                try (InputStream content = source.open()) {
                    yield new XlsxReader(content);
                }
            }
            case NDJSON -> checked(opening, new NdjsonReader(lines(opening, source), json));
            case CSV -> {
                Character given = opening.delimiter();
                char delimiter = given == null ? delimiter(opening, source, known) : given;
                yield checked(opening, new CsvReader(lines(opening, source), delimiter));
            }
        };
    }

    private static char delimiter(Opening opening, TableSource source, Predicate<String> known)
            throws IOException {
        char best = DELIMITERS.charAt(0);
        long most = -1;
        for (char delimiter : DELIMITERS.toCharArray()) {
            try (TableReader reader = new CsvReader(lines(opening, source), delimiter)) {
                List<String> columns = reader.columns();
                long score = columns.stream().filter(known).count() * 1000 + columns.size();
                if (score > most) {
                    most = score;
                    best = delimiter;
                }
            } catch (UnreadableTable e) {
                if (delimiter == DELIMITERS.charAt(0) && "empty-file".equals(e.code())) {
                    throw e;
                }
            } catch (CharacterCodingException e) {
                throw UnreadableTable.wrongEncoding(opening.encoding().name(), 1);
            }
        }
        return best;
    }

    private static Lines lines(Opening opening, TableSource source) {
        Reader reader =
                new InputStreamReader(
                        source.open(),
                        opening.encoding()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new Lines(reader);
    }

    private static TableReader checked(Opening opening, TableReader reader) {
        return new CheckedEncoding(opening.encoding().name(), reader);
    }
}
