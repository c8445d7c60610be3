package dev.guanxi.customer.party.store;

import dev.guanxi.customer.party.Customer;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table that finds the holders of a role, and keeps the periods of one role apart. */
@Repository
class PartyRoles {

    private final JdbcClient jdbc;

    PartyRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes over what {@code party} says of these customers; a role is never taken away again. With
     * a merge or a split a role moves to whoever has it now.
     */
    void save(Collection<Customer> customers) {
        UUID[] holders =
                customers.stream()
                        .filter(customer -> !customer.isMerged())
                        .filter(customer -> !customer.standing().roles().isEmpty())
                        .map(customer -> customer.id().value())
                        .toArray(UUID[]::new);
        if (holders.length == 0) {
            return;
        }
        jdbc.sql(
                        """
                        INSERT INTO party_role (id, party_id, role, valid_from, valid_until,
                            created_at, sort_name)
                        SELECT r.id, p.id, r.role, r."from", r.until, p.created_at, p.sort_name
                        FROM party p, jsonb_to_recordset(p.roles)
                            AS r(id uuid, role text, "from" date, until date)
                        WHERE p.id = ANY(:holders)
                        ON CONFLICT (id) DO UPDATE
                        SET party_id = excluded.party_id, valid_from = excluded.valid_from,
                            valid_until = excluded.valid_until,
                            created_at = excluded.created_at, sort_name = excluded.sort_name
                        WHERE (party_role.party_id, party_role.valid_from, party_role.valid_until,
                                party_role.sort_name)
                            IS DISTINCT FROM (excluded.party_id, excluded.valid_from,
                                excluded.valid_until, excluded.sort_name)
                        """)
                .param("holders", holders)
                .update();
    }
}
