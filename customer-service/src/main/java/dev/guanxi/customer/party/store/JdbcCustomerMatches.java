package dev.guanxi.customer.party.store;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.CustomerMatches;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks many up at once, each by the index of the details. */
@Repository
class JdbcCustomerMatches implements CustomerMatches {

    private final JdbcClient jdbc;

    JdbcCustomerMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Set<CustomerId>> byEmail(Collection<String> addresses) {
        return by("emails", "address", addresses);
    }

    @Override
    public Map<String, Set<CustomerId>> byPhone(Collection<String> numbers) {
        return by("phones", "number", numbers);
    }

    private Map<String, Set<CustomerId>> by(String list, String field, Collection<String> values) {
        Map<String, Set<CustomerId>> found = new HashMap<>();
        if (!values.isEmpty()) {
            jdbc.sql(
                            """
                            SELECT e.value, p.id FROM unnest(:values::text[]) AS e(value)
                            JOIN party p ON p.details @> jsonb_build_object('contacts',
                                jsonb_build_object(:list::text, jsonb_build_array(
                                    jsonb_build_object(:field::text, e.value))))
                            """)
                    .param("values", values.toArray(String[]::new))
                    .param("list", list)
                    .param("field", field)
                    .query(
                            row -> {
                                found.computeIfAbsent(row.getString(1), value -> new HashSet<>())
                                        .add(new CustomerId(row.getObject(2, UUID.class)));
                            });
        }
        return found;
    }
}
