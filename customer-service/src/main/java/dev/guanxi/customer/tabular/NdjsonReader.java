package dev.guanxi.customer.tabular;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object in each line. */
class NdjsonReader implements TableReader {

    private final Lines lines;
    private final ObjectReader json;
    private long number;

    NdjsonReader(Lines lines, JsonMapper json) {
        this.lines = lines;
        this.json = json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public @Nullable TableRow next() throws IOException {
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
        try {
            JsonNode node = json.readTree(line);
            return node instanceof ObjectNode object
                    ? new TableRow(number, List.of(line), object, null)
                    : TableRow.broken(number, line, "wrong-type", "The line is no JSON object");
        } catch (JacksonException e) {
            return TableRow.broken(
                    number, line, "malformed-json", "The line is no JSON: " + reason(e));
        }
    }

    private @Nullable String line() throws IOException {
        String line = lines.next();
        if (line != null) {
            number++;
        }
        return line;
    }

    private static String reason(JacksonException e) {
        int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
        return column < 0 ? "it cannot be read" : "it cannot be read at column " + column;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
