package dev.guanxi.customer.custom;

import dev.guanxi.customer.custom.CustomSearch.Condition;
import dev.guanxi.customer.custom.CustomSearch.Sorting;
import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.platform.problem.Malformed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the query parameters {@code custom.<field>}, {@code custom.<field>.from}, {@code .to} and
 * {@code .prefix}, and the order {@code custom.<field>}.
 */
@Component
public class CustomParameters {

    private static final String PREFIX = "custom.";
    private static final int MOST = 10;

    private final CallerFields fields;
    private final CustomerRecords records;

    CustomParameters(CallerFields fields, CustomerRecords records) {
        this.fields = fields;
        this.records = records;
    }

    /** Whether an order is one of values, which {@link #read} takes. */
    public static boolean isSorting(String sort) {
        return sort.startsWith(PREFIX) || sort.startsWith("-" + PREFIX);
    }

    /**
     * @param parameters all parameters; those of others are left to them
     * @param sort one of values, or null
     * @throws UnknownCustomField for a field that the caller does not see
     * @throws Malformed for what the field has no values like, or for too many filters
     */
    public CustomSearch read(Map<String, String> parameters, @Nullable String sort) {
        Map<FieldDefinition, List<Asked>> asked = new LinkedHashMap<>();
        parameters.forEach(
                (parameter, text) -> {
                    if (parameter.startsWith(PREFIX)) {
                        Asked one = Asked.of(parameter, text);
                        asked.computeIfAbsent(fields.get(one.field()), f -> new ArrayList<>())
                                .add(one);
                    }
                });
        if (asked.size() > MOST) {
            throw new Malformed(
                    "too-many-filters", "At most " + MOST + " custom fields are filtered by");
        }
        List<Condition> conditions = new ArrayList<>();
        asked.forEach((field, all) -> conditions.add(new Filter(field, records).read(all)));
        return new CustomSearch(conditions, sort == null ? null : sorting(sort));
    }

    private Sorting sorting(String sort) {
        boolean descending = sort.startsWith("-");
        return new Sorting(
                fields.get(sort.substring(PREFIX.length() + (descending ? 1 : 0))), descending);
    }

    /** One parameter: {@code custom.<field>} or {@code custom.<field>.<how>}. */
    record Asked(String parameter, String field, String how, String text) {

        static final String EQUAL = "";
        static final String FROM = "from";
        static final String TO = "to";
        static final String BEGINNING = "prefix";

        static Asked of(String parameter, String text) {
            String rest = parameter.substring(PREFIX.length());
            int dot = rest.indexOf('.');
            return dot < 0
                    ? new Asked(parameter, rest, EQUAL, text)
                    : new Asked(parameter, rest.substring(0, dot), rest.substring(dot + 1), text);
        }

        Malformed malformed(String message) {
            return new Malformed("custom-filter-malformed", "'" + parameter + "' " + message);
        }
    }
}
