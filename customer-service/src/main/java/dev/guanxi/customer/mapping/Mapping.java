package dev.guanxi.customer.mapping;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which column says which field. Columns that it does not name say nothing.
 *
 * @param columns at most one for each field
 * @param constants what every row says of a field, unless one of its columns says more
 */
public record Mapping(List<Column> columns, Map<String, String> constants) {

    /**
     * @throws UnknownField when a path cannot be read, or two columns say the same field
     */
    public Mapping {
        columns = List.copyOf(columns);
        constants = sorted(constants);
        if (columns.stream().map(column -> FieldPath.of(column.field())).distinct().count()
                < columns.size()) {
            throw new UnknownField("field-twice", "Two columns say the same field");
        }
        constants.keySet().forEach(FieldPath::of);
    }

    /** In an order that is the same in every JVM. */
    private static Map<String, String> sorted(Map<String, String> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /**
     * @param column as the header has it; case and blanks around it do not count
     * @param field the path of the field
     * @param translations what a cell's text stands for; other texts stand for themselves
     * @param otherwise what an empty cell stands for; null: it says nothing
     */
    public record Column(
            String column,
            String field,
            Map<String, String> translations,
            @Nullable String otherwise) {

        public Column {
            translations = sorted(translations);
        }

        @Nullable String text(String cell) {
            String text = cell.strip();
            return text.isEmpty() ? otherwise : translations.getOrDefault(text, text);
        }
    }
}
