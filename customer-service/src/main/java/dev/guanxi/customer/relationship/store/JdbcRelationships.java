package dev.guanxi.customer.relationship.store;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.relationship.RelatedCustomer;
import dev.guanxi.customer.relationship.Relationship;
import dev.guanxi.customer.relationship.RelationshipId;
import dev.guanxi.customer.relationship.RelationshipType;
import dev.guanxi.customer.relationship.Relationships;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcRelationships implements Relationships {

    private final JdbcClient jdbc;

    JdbcRelationships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RelatedCustomer> find(Customer reader, RelationshipId id) {
        return jdbc.sql(
                        """
                        SELECT r.*, p.id AS other_id, p.name AS other_name, p.kind AS other_kind
                        FROM (
                            SELECT *, from_id AS own_end, to_id AS far_end FROM relationship
                            WHERE id = :id AND from_id = ANY(:readers)
                            UNION ALL
                            SELECT *, to_id AS own_end, from_id AS far_end FROM relationship
                            WHERE id = :id AND to_id = ANY(:readers)) r
                        JOIN party o ON o.id = r.far_end
                        JOIN party p ON p.id = coalesce(o.survivor_id, o.id)
                        WHERE r.far_end <> ALL(:readers)
                        """)
                .param("readers", uuids(reader.ids()))
                .param("id", id.value())
                .query((row, index) -> RelationshipRow.related(row, reader))
                .optional();
    }

    @Override
    public Page<RelatedCustomer> list(Customer reader, Search search, PageQuery page) {
        ListStatement statement = new ListStatement(reader, search, page);
        List<RelatedCustomer> rows =
                jdbc.sql(statement.sql())
                        .params(statement.parameters())
                        .query((row, index) -> RelationshipRow.related(row, reader))
                        .list();
        return Page.of(rows, page, last -> new Cursor("", last.relationship().id().value()));
    }

    @Override
    public long count(Customer reader, Search search, int most) {
        ListStatement statement = new ListStatement(reader, search, new PageQuery(most - 1, null));
        return jdbc.sql(statement.count())
                .params(statement.parameters())
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(RelationshipType type) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('relationship ' || :type, 0))")
                .param("type", type.nameFrom())
                .query((row, index) -> true)
                .single();
    }

    @Override
    public List<Relationship> overlapping(Relationship wanted) {
        return jdbc.sql(
                        """
                        SELECT r.* FROM party f JOIN relationship r ON r.from_id = f.id
                        JOIN party t ON t.id = r.to_id
                        WHERE (f.id = :from OR f.survivor_id = :from)
                          AND (t.id = :to OR t.survivor_id = :to)
                          AND r.type = :type AND r.id <> :id
                          AND r.valid_from <= coalesce(:validUntil::date, 'infinity')
                          AND coalesce(r.valid_until, 'infinity') >= :validFrom
                        ORDER BY r.valid_from
                        """)
                .params(RelationshipRow.parameters(wanted))
                .query(RelationshipRow::relationship)
                .list();
    }

    @Override
    public List<Relationship> leadingFrom(Collection<CustomerId> customers, RelationshipType type) {
        return jdbc.sql(
                        """
                        SELECT * FROM (
                            SELECT r.id, r.type, coalesce(f.survivor_id, f.id) AS from_id,
                                coalesce(t.survivor_id, t.id) AS to_id, r.valid_from,
                                r.valid_until, r.version
                            FROM party f JOIN relationship r ON r.from_id = f.id
                            JOIN party t ON t.id = r.to_id
                            WHERE (f.id = ANY(:ids) OR f.survivor_id = ANY(:ids))
                              AND r.type = :type) own
                        WHERE from_id <> to_id
                        """)
                .param("ids", uuids(customers))
                .param("type", type.nameFrom())
                .query(RelationshipRow::relationship)
                .list();
    }

    static UUID[] uuids(Collection<CustomerId> ids) {
        return ids.stream().map(CustomerId::value).toArray(UUID[]::new);
    }

    @Override
    public void add(Relationship relationship) {
        jdbc.sql(
                        """
                        INSERT INTO relationship
                            (id, type, from_id, to_id, valid_from, valid_until, version)
                        VALUES (:id, :type, :from, :to, :validFrom, :validUntil::date, :version)
                        """)
                .params(RelationshipRow.parameters(relationship))
                .update();
    }

    @Override
    public void replace(Relationship relationship) {
        jdbc.sql(
                        """
                        UPDATE relationship SET valid_from = :validFrom,
                            valid_until = :validUntil::date, version = :version
                        WHERE id = :id
                        """)
                .params(RelationshipRow.parameters(relationship))
                .update();
    }
}
