package dev.guanxi.platform.testing.contracts;

import java.nio.file.Path;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a schema with every {@code $ref} replaced by what it refers to, so that a narrowed shared
 * definition shows in each schema that uses it. Words for people beside a reference win over those
 * of the definition; constraints beside one are refused, because readers of older drafts ignore
 * them.
 */
final class SchemaFiles {

    static final Set<String> FOR_PEOPLE = Set.of("title", "description", "examples", "$comment");

    private SchemaFiles() {}

    static ObjectNode resolved(Path file) {
        return (ObjectNode) resolve(Contracts.json(file), file);
    }

    private static JsonNode resolve(JsonNode node, Path file) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(resolve(item, file)));
            return copy;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode copy = object.objectNode();
        if (object.has("$ref")) {
            copy.setAll((ObjectNode) target(object.get("$ref").asString(), file));
        }
        object.properties().stream()
                .filter(field -> !field.getKey().equals("$ref"))
                .forEach(field -> copy.set(field.getKey(), resolve(field.getValue(), file)));
        refuseConstraintsBeside(object, file);
        return copy;
    }

    private static JsonNode target(String reference, Path file) {
        int hash = reference.indexOf('#');
        Path other = hash == 0 ? file : file.resolveSibling(reference.substring(0, hash));
        JsonNode target = Contracts.json(other.normalize()).at(reference.substring(hash + 1));
        if (!target.isObject()) {
            throw new IllegalStateException(file + " refers to nothing: " + reference);
        }
        return resolve(target, other);
    }

    private static void refuseConstraintsBeside(ObjectNode schema, Path file) {
        if (!schema.has("$ref")) {
            return;
        }
        for (String keyword : schema.propertyNames()) {
            if (!keyword.equals("$ref") && !FOR_PEOPLE.contains(keyword)) {
                throw new IllegalStateException(file + " has " + keyword + " beside a $ref");
            }
        }
    }
}
