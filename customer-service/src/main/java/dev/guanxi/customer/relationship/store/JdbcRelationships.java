package dev.guanxi.customer.relationship.store;

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
    public Optional<RelatedCustomer> find(CustomerId reader, RelationshipId id) {
        return jdbc.sql(
                        """
                        SELECT r.*, p.id AS other_id, p.name AS other_name, p.kind AS other_kind
                        FROM relationship r
                        JOIN party p
                          ON p.id = CASE r.from_id WHEN :reader THEN r.to_id ELSE r.from_id END
                        WHERE r.id = :id AND :reader IN (r.from_id, r.to_id)
                        """)
                .param("reader", reader.value())
                .param("id", id.value())
                .query((row, index) -> RelationshipRow.related(row, reader))
                .optional();
    }

    @Override
    public Page<RelatedCustomer> list(CustomerId reader, Search search, PageQuery page) {
        ListStatement statement = new ListStatement(reader, search, page);
        List<RelatedCustomer> rows =
                jdbc.sql(statement.sql())
                        .params(statement.parameters())
                        .query((row, index) -> RelationshipRow.related(row, reader))
                        .list();
        return Page.of(rows, page, last -> new Cursor("", last.relationship().id().value()));
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
    public Optional<Relationship> overlapping(Relationship wanted) {
        return jdbc.sql(
                        """
                        SELECT * FROM relationship
                        WHERE from_id = :from AND to_id = :to AND type = :type AND id <> :id
                          AND valid_from <= coalesce(:validUntil::date, 'infinity')
                          AND coalesce(valid_until, 'infinity') >= :validFrom
                        ORDER BY valid_from LIMIT 1
                        """)
                .params(RelationshipRow.parameters(wanted))
                .query(RelationshipRow::relationship)
                .optional();
    }

    @Override
    public List<Relationship> leadingFrom(Collection<CustomerId> customers, RelationshipType type) {
        return jdbc.sql("SELECT * FROM relationship WHERE from_id = ANY(:ids) AND type = :type")
                .param("ids", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("type", type.nameFrom())
                .query(RelationshipRow::relationship)
                .list();
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
