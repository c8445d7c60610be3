package dev.guanxi.customer.tabular;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet or an editor counts it: the header, where there is one, is 1
 * @param cells one text for each column; of a row that cannot be read, its text as it stands there
 * @param document the row as a JSON object where the file has such
 * @param defect why the row cannot be read; null when it can
 */
public record TableRow(
        long number, List<String> cells, @Nullable ObjectNode document, @Nullable Defect defect) {

    /**
     * @param code stable, as in problem details
     */
    public record Defect(String code, String reason) {}

    static TableRow of(long number, List<String> cells) {
        return new TableRow(number, cells, null, null);
    }

    static TableRow broken(long number, String text, String code, String reason) {
        return new TableRow(number, List.of(text), null, new Defect(code, reason));
    }
}
