package dev.guanxi.customer.ownership.store;

import dev.guanxi.customer.ownership.Tenure;
import dev.guanxi.customer.ownership.Tenures;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.standing.Ownership;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.value.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTenures implements Tenures {

    private static final String BEFORE_CURSOR = "AND (from_at, id) < (:from, :id)";

    private final JdbcClient jdbc;

    JdbcTenures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(CustomerId customer, Ownership ownership, Instant at, String by) {
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        OffsetDateTime from = endOfPresent(customer, now).orElse(now);
        jdbc.sql(
                        """
                        INSERT INTO party_tenure (id, party_id, owner, team, from_at, changed_by)
                        VALUES (:id, :party, :owner, :team, :from, :by)
                        """)
                .param("id", Ids.next())
                .param("party", customer.value())
                .param("owner", ownership.owner())
                .param("team", ownership.team())
                .param("from", from)
                .param("by", by)
                .update();
    }

    @Override
    public void end(CustomerId customer, Instant at) {
        endOfPresent(customer, at.atOffset(ZoneOffset.UTC));
    }

    private Optional<OffsetDateTime> endOfPresent(CustomerId customer, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        UPDATE party_tenure SET until_at = GREATEST(:now, from_at)
                        WHERE party_id = :party AND until_at IS NULL RETURNING until_at
                        """)
                .param("party", customer.value())
                .param("now", now)
                .query((row, index) -> row.getObject(1, OffsetDateTime.class))
                .optional();
    }

    @Override
    public Page<Tenure> list(Collection<CustomerId> customer, PageQuery page) {
        Cursor after = page.after();
        JdbcClient.StatementSpec query =
                jdbc.sql(
                                """
                                SELECT id, owner, team, from_at, until_at, changed_by
                                FROM party_tenure WHERE party_id = ANY(:ids) %s
                                ORDER BY from_at DESC, id DESC LIMIT :rows
                                """
                                        .formatted(after == null ? "" : BEFORE_CURSOR))
                        .param("ids", customer.stream().map(CustomerId::value).toArray(UUID[]::new))
                        .param("rows", page.rowsToRead());
        if (after != null) {
            query =
                    query.param("from", after.instant().atOffset(ZoneOffset.UTC))
                            .param("id", after.id());
        }
        List<Row> rows = query.query((row, index) -> Row.read(row)).list();
        return Page.of(rows, page, last -> Cursor.at(last.tenure().from(), last.id()))
                .map(Row::tenure);
    }

    private record Row(UUID id, Tenure tenure) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    new Tenure(
                            new Ownership(row.getString("owner"), row.getString("team")),
                            row.getObject("from_at", OffsetDateTime.class).toInstant(),
                            instant(row.getObject("until_at", OffsetDateTime.class)),
                            row.getString("changed_by")));
        }

        private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
            return time == null ? null : time.toInstant();
        }
    }
}
