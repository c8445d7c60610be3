package dev.guanxi.customer.importing;

import dev.guanxi.customer.importing.ImportRow.Keys;
import dev.guanxi.customer.importing.ImportRow.Reading;
import dev.guanxi.customer.mapping.RowMapping;
import dev.guanxi.customer.party.CustomerDocuments;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.tabular.TableRow;
import dev.guanxi.platform.problem.Malformed;
import dev.guanxi.platform.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Understands rows: by the mapping, and as strictly as the API. */
class RowReader {

    private static final String ID = "id";
    private static final String KIND = "kind";

    /** What the API shows of a customer and nobody can say; an export has it. */
    private static final List<String> ONLY_SHOWN =
            List.of("status", "owner", "team", "createdAt", "version");

    private final RowMapping mapping;
    private final CustomerDocuments documents;
    private final RowKeys keys;
    private final Profile.@Nullable Kind kind;
    private final JsonMapper json;

    RowReader(
            RowMapping mapping,
            CustomerDocuments documents,
            RowKeys keys,
            Profile.@Nullable Kind kind,
            JsonMapper json) {
        this.mapping = mapping;
        this.documents = documents;
        this.keys = keys;
        this.kind = kind;
        this.json = json;
    }

    RowMapping mapping() {
        return mapping;
    }

    List<ImportRow> read(List<TableRow> rows) {
        return rows.stream().map(this::read).toList();
    }

    private ImportRow read(TableRow row) {
        TableRow.Defect defect = row.defect();
        if (defect != null) {
            return refused(row, new Malformed(defect.code(), defect.reason()));
        }
        try {
            ObjectNode document = mapping.apply(row, json.createObjectNode());
            JsonNode id = withoutShown(document);
            Keys found = keys.of(id == null ? null : id.asString(""), document);
            return new ImportRow(row, null, found, alone(document), before -> over(row, before));
        } catch (Problem e) {
            return refused(row, e);
        }
    }

    private static ImportRow refused(TableRow row, Problem refusal) {
        return new ImportRow(row, refusal, Keys.NONE, new Reading(null, refusal), before -> before);
    }

    private Reading alone(ObjectNode document) {
        try {
            if (kind != null && !document.has(KIND)) {
                document.put(KIND, kind.toString());
            }
            return new Reading(documents.read(document, null), null);
        } catch (Problem e) {
            return new Reading(null, e);
        }
    }

    private Profile over(TableRow row, Profile before) {
        ObjectNode document = mapping.apply(row, documents.write(before));
        withoutShown(document);
        return documents.read(document, before);
    }

    private static @Nullable JsonNode withoutShown(ObjectNode document) {
        document.remove(ONLY_SHOWN);
        return document.remove(ID);
    }
}
