package dev.guanxi.customer.party;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Customers as the API's JSON, for those who take them in or give them out in bulk. */
public interface CustomerDocuments {

    /** The fields that a document may have. */
    Set<String> fields();

    /** Those of the fields that hold lists or objects. */
    Set<String> structuredFields();

    /**
     * Reads a document as strictly as the API does.
     *
     * @param before what is on record already; null for a new customer
     * @throws dev.guanxi.platform.problem.Problem for what the API would refuse
     */
    Profile read(JsonNode document, @Nullable Profile before);

    /** The document that says what is on record. */
    ObjectNode write(Profile profile);
}
