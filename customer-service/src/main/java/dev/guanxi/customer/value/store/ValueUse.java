package dev.guanxi.customer.value.store;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.removal.CustomerUse;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Customers about whom analytics has something in its ledger. */
@Repository
class ValueUse implements CustomerUse {

    private final JdbcClient jdbc;

    ValueUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<CustomerId> inUse(Collection<CustomerId> ids) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                SELECT c.id FROM unnest(:ids::uuid[]) AS c(id)
                                WHERE EXISTS (SELECT FROM customer_value WHERE customer_id = c.id)
                                """)
                        .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                        .query((row, index) -> new CustomerId(row.getObject(1, UUID.class)))
                        .list());
    }
}
