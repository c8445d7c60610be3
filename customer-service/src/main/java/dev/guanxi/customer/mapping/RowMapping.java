package dev.guanxi.customer.mapping;

import dev.guanxi.customer.tabular.SafeCells;
import dev.guanxi.customer.tabular.TableRow;
import dev.guanxi.platform.http.MergePatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says of each row of a table what it changes in a document. Without a mapping the columns are
 * taken by their names; a row that is a JSON object is taken as it is.
 */
public class RowMapping {

    private static final String ID = "id";

    private final JsonMapper json;
    private final @Nullable Mapping mapping;
    private final Set<String> structured;
    private final ColumnNames names;
    private final List<Bound> bound = new ArrayList<>();

    public RowMapping(JsonMapper json, @Nullable Mapping mapping, KnownFields known) {
        this.json = json;
        this.mapping = mapping;
        this.structured = known.structured();
        Set<String> fields = new HashSet<>(known.all());
        fields.add(ID);
        this.names = new ColumnNames(fields);
    }

    private record Bound(int index, FieldPath path, Mapping.@Nullable Column column) {}

    /** Whether a column of this name says something. */
    public boolean knows(String column) {
        return mapping == null ? names.field(column).isPresent() : mapped(column).isPresent();
    }

    /**
     * Prepares for rows with these columns.
     *
     * @return for each column the field that it says, empty where it says nothing
     * @throws UnknownField when two columns say the same field
     */
    public List<Optional<String>> bind(List<String> columns) {
        bound.clear();
        Set<FieldPath> taken = new HashSet<>();
        List<Optional<String>> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Mapping.Column column = mapped(columns.get(i)).orElse(null);
            FieldPath path =
                    mapping == null
                            ? names.field(columns.get(i)).orElse(null)
                            : column == null ? null : FieldPath.of(column.field());
            if (path != null) {
                if (!taken.add(path)) {
                    throw new UnknownField(
                            "field-twice",
                            "Column '%s' says the same field as one before"
                                    .formatted(columns.get(i)));
                }
                bound.add(new Bound(i, path, column));
            }
            fields.add(Optional.ofNullable(path).map(RowMapping::text));
        }
        return fields;
    }

    private Optional<Mapping.Column> mapped(String column) {
        String wanted = column.strip().toLowerCase(Locale.ROOT);
        return mapping == null
                ? Optional.empty()
                : mapping.columns().stream()
                        .filter(c -> c.column().strip().toLowerCase(Locale.ROOT).equals(wanted))
                        .findFirst();
    }

    /**
     * Lets a row, which can be read, say its word about a document; what it does not say stays.
     *
     * @throws UnreadableCell for a cell that begins like JSON and is none
     */
    public ObjectNode apply(TableRow row, ObjectNode document) {
        if (mapping != null) {
            mapping.constants().forEach((field, text) -> FieldPath.of(field).put(document, text));
        }
        ObjectNode object = row.document();
        if (object == null) {
            for (Bound cell : bound) {
                say(document, cell.path(), text(cell, row.cells().get(cell.index())));
            }
            return document;
        }
        if (mapping == null) {
            return (ObjectNode) MergePatch.apply(document, object);
        }
        for (Mapping.Column column : mapping.columns()) {
            say(document, FieldPath.of(column.field()), column.text(textAt(object, column)));
        }
        return document;
    }

    private static @Nullable String text(Bound cell, String content) {
        String plain = SafeCells.plain(content);
        if (cell.column() != null) {
            return cell.column().text(plain);
        }
        String text = plain.strip();
        return text.isEmpty() ? null : text;
    }

    /** A column of a JSON object is a property, also one of an object in it: {@code a.b}. */
    private static String textAt(ObjectNode object, Mapping.Column column) {
        JsonNode value = object.path(column.column());
        if (value.isMissingNode()) {
            value = object.at("/" + column.column().replace('.', '/'));
        }
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    private void say(ObjectNode document, FieldPath path, @Nullable String text) {
        if (text == null) {
            return;
        }
        if (!structured.contains(path.field()) || !path.takesJson(text)) {
            path.put(document, text);
            return;
        }
        try {
            JsonNode value = json.readTree(text);
            document.set(path.field(), MergePatch.apply(document.path(path.field()), value));
        } catch (JacksonException e) {
            throw new UnreadableCell(path.field());
        }
    }

    private static String text(FieldPath path) {
        return path.field()
                + (path.entry() == null ? "" : "[" + path.entry() + "]")
                + (path.property() == null ? "" : "." + path.property());
    }
}
