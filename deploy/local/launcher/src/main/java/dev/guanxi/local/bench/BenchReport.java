package dev.guanxi.local.bench;

import dev.guanxi.local.text.TextTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a bench says in the end: a table for people, then one line of JSON. */
public record BenchReport(String bench, List<BenchResult> results) {

    public boolean holds() {
        return results.stream().allMatch(BenchResult::holds);
    }

    public String table() {
        TextTable table = new TextTable("", "median", "unit", "least", "greatest", "bar", "");
        for (BenchResult result : results) {
            Map<String, Object> fields = result.fields();
            table.row(
                    text(fields, "name"),
                    text(fields, "value"),
                    text(fields, "unit"),
                    text(fields, "least"),
                    text(fields, "greatest"),
                    text(fields, "bar"),
                    fields.containsKey("holds") ? result.holds() ? "holds" : "DOES NOT HOLD" : "");
        }
        return table.toString();
    }

    public String json() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bench", bench);
        line.put("results", results.stream().map(BenchResult::fields).toList());
        return JsonMapper.shared().writeValueAsString(line);
    }

    private static String text(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value == null ? "" : value.toString();
    }
}
