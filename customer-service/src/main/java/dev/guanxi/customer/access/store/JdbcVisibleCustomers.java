package dev.guanxi.customer.access.store;

import dev.guanxi.customer.access.CustomerRule;
import dev.guanxi.customer.access.VisibleCustomers;
import dev.guanxi.platform.security.Reach;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVisibleCustomers implements VisibleCustomers {

    private final JdbcClient jdbc;

    JdbcVisibleCustomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(Collection<UUID> customers, Reach reach) {
        if (reach.coversEveryRow() || customers.isEmpty()) {
            return Set.copyOf(customers);
        }
        CustomerRule rule = new CustomerRule(reach);
        return new HashSet<>(
                jdbc.sql(
                                "SELECT p.id FROM party p WHERE p.id = ANY(:customers) AND "
                                        + rule.condition("p"))
                        .params(rule.parameters())
                        .param("customers", customers.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }
}
