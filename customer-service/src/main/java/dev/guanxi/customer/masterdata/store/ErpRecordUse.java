package dev.guanxi.customer.masterdata.store;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.removal.CustomerUse;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Customers of whom the ERP has told: it would not tell again of one that went away. */
@Repository
class ErpRecordUse implements CustomerUse {

    private final JdbcClient jdbc;

    ErpRecordUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<CustomerId> inUse(Collection<CustomerId> ids) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                SELECT DISTINCT i.party_id FROM party_identity i
                                JOIN erp_customer e
                                  ON e.source = i.source AND e.customer_ref = i.external_id
                                WHERE i.party_id = ANY(:ids)
                                """)
                        .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                        .query((row, index) -> new CustomerId(row.getObject(1, UUID.class)))
                        .list());
    }
}
