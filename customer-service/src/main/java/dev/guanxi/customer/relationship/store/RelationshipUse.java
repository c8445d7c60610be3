package dev.guanxi.customer.relationship.store;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.removal.CustomerUse;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Customers that stand or stood in a relationship, at either end. */
@Repository
class RelationshipUse implements CustomerUse {

    private final JdbcClient jdbc;

    RelationshipUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<CustomerId> inUse(Collection<CustomerId> ids) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                SELECT c.id FROM unnest(:ids::uuid[]) AS c(id)
                                WHERE EXISTS (SELECT FROM relationship WHERE from_id = c.id)
                                   OR EXISTS (SELECT FROM relationship WHERE to_id = c.id)
                                """)
                        .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                        .query((row, index) -> new CustomerId(row.getObject(1, UUID.class)))
                        .list());
    }
}
