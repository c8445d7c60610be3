package dev.guanxi.customer.party.web;

import dev.guanxi.customer.mapping.FieldPath;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The columns of a table of customers, by the names under which the API shows them. */
record CustomerColumns(List<String> names, List<FieldPath> paths) {

    private static final CustomerColumns ALL =
            named(
                    Arrays.stream(CustomerView.class.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());

    /**
     * @param names null or none: all fields
     * @throws dev.guanxi.customer.mapping.UnknownField when one is no path
     */
    static CustomerColumns of(@Nullable List<String> names) {
        return names == null || names.isEmpty() ? ALL : named(names);
    }

    private static CustomerColumns named(List<String> names) {
        return new CustomerColumns(names, names.stream().map(FieldPath::of).toList());
    }

    List<String> cells(JsonNode customer) {
        return paths.stream().map(path -> text(path.get(customer))).toList();
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty()) {
            return "";
        }
        return value.isValueNode() ? value.asString() : value.toString();
    }
}
