package dev.guanxi.customer.hierarchy.store;

import dev.guanxi.customer.hierarchy.GroupMember;
import dev.guanxi.customer.hierarchy.GroupMembers;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.relationship.RelationshipType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the tree with one statement, level by level, and stops when it has enough. */
@Repository
class JdbcGroupMembers implements GroupMembers {

    /** Who stands below several others is found several times: so many may be found in all. */
    private static final int MOST_ROWS = 10 * MOST_MEMBERS;

    private final JdbcClient jdbc;

    JdbcGroupMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Found below(CustomerId head, RelationshipType type, LocalDate day) {
        List<Row> rows =
                jdbc.sql(
                                """
                                WITH RECURSIVE below (id, parent, depth) AS (
                                    SELECT :head::uuid, NULL::uuid, 0
                                    UNION ALL
                                    SELECT coalesce(f.survivor_id, f.id), b.id, b.depth + 1
                                    FROM below b JOIN party m ON m.id = b.id
                                    CROSS JOIN LATERAL unnest(m.absorbed || m.id) AS one(id)
                                    JOIN relationship r ON r.to_id = one.id AND r.type = :type
                                        AND r.valid_from <= :day
                                        AND (r.valid_until IS NULL OR r.valid_until >= :day)
                                    JOIN party f ON f.id = r.from_id
                                    WHERE b.depth <= :levels
                                        AND coalesce(f.survivor_id, f.id) <> b.id),
                                found AS (SELECT * FROM below LIMIT :rows),
                                member AS (
                                    SELECT DISTINCT ON (id) id, parent, depth,
                                        (SELECT count(*) FROM found) AS found_rows
                                    FROM found ORDER BY id, depth, parent)
                                SELECT m.*, p.name FROM member m JOIN party p USING (id)
                                ORDER BY m.depth, p.sort_name, m.id LIMIT :members
                                """)
                        .param("head", head.value())
                        .param("type", type.nameFrom())
                        .param("day", day)
                        .param("levels", MOST_LEVELS)
                        .param("rows", MOST_ROWS)
                        .param("members", MOST_MEMBERS + 1)
                        .query(Row::read)
                        .list();
        List<GroupMember> members =
                rows.stream()
                        .map(Row::member)
                        .filter(member -> member.depth() <= MOST_LEVELS)
                        .limit(MOST_MEMBERS)
                        .toList();
        boolean allFound = rows.getFirst().foundRows() < MOST_ROWS;
        return new Found(members, !allFound || members.size() < rows.size());
    }

    private record Row(GroupMember member, long foundRows) {

        static Row read(ResultSet row, int index) throws SQLException {
            UUID parent = row.getObject("parent", UUID.class);
            return new Row(
                    new GroupMember(
                            new CustomerId(row.getObject("id", UUID.class)),
                            parent == null ? null : new CustomerId(parent),
                            row.getString("name"),
                            row.getInt("depth")),
                    row.getLong("found_rows"));
        }
    }
}
