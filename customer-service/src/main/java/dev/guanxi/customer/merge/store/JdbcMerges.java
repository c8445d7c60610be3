package dev.guanxi.customer.merge.store;

import dev.guanxi.customer.merge.Merge;
import dev.guanxi.customer.merge.MergeId;
import dev.guanxi.customer.merge.Merges;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Merges in PostgreSQL, and the columns of {@code party} that say who answers for whom. */
@Repository
class JdbcMerges implements Merges {

    private final JdbcClient jdbc;
    private final MergeRow rows;

    JdbcMerges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new MergeRow(json);
    }

    @Override
    public Optional<Merge> find(MergeId id) {
        return jdbc.sql("SELECT * FROM party_merge WHERE id = :id")
                .param("id", id.value())
                .query(rows::merge)
                .optional();
    }

    @Override
    public Page<Merge> list(Collection<CustomerId> customers, PageQuery page) {
        List<Merge> found =
                jdbc.sql(
                                """
                                SELECT * FROM party_merge
                                WHERE (survivor_id = ANY(:ids) OR absorbed_id = ANY(:ids))
                                  AND (:lastId::uuid IS NULL OR id < :lastId::uuid)
                                ORDER BY id DESC LIMIT :rows
                                """)
                        .param("ids", uuids(customers.stream()))
                        .param("lastId", page.after() == null ? null : page.after().id())
                        .param("rows", page.rowsToRead())
                        .query(rows::merge)
                        .list();
        return Page.of(found, page, last -> new Cursor("", last.id().value()));
    }

    @Override
    public Map<CustomerId, Merge> present(Collection<CustomerId> absorbed) {
        Map<CustomerId, Merge> present = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT * FROM party_merge
                        WHERE absorbed_id = ANY(:ids) AND split_at IS NULL
                        """)
                .param("ids", uuids(absorbed.stream()))
                .query(rows::merge)
                .list()
                .forEach(merge -> present.put(merge.pair().absorbed(), merge));
        return present;
    }

    @Override
    public List<Kept> presentIn(CustomerId survivor) {
        return jdbc.sql(
                        """
                        SELECT * FROM party_merge WHERE survivor_id = :id AND split_at IS NULL
                        ORDER BY id
                        """)
                .param("id", survivor.value())
                .query(rows::kept)
                .list();
    }

    @Override
    public void add(Kept kept) {
        Merge merge = kept.merge();
        jdbc.sql(
                        """
                        INSERT INTO party_merge (id, survivor_id, absorbed_id, take, merged_at,
                            merged_by, version, absorbed_status, survivor_before, united)
                        VALUES (:id, :survivor, :absorbed, :take::jsonb, :at, :by, :version,
                            :status, :before::jsonb, :united::jsonb)
                        """)
                .param("id", merge.id().value())
                .param("survivor", merge.pair().survivor().value())
                .param("absorbed", merge.pair().absorbed().value())
                .param("take", rows.text(merge.take()))
                .param("at", utc(merge.merged().at()))
                .param("by", merge.merged().by())
                .param("version", merge.version())
                .param("status", kept.status().toString())
                .param("before", rows.text(kept.before()))
                .param("united", rows.text(kept.united()))
                .update();
    }

    @Override
    public void remember(Collection<Kept> all) {
        for (Kept kept : all) {
            jdbc.sql(
                            """
                            UPDATE party_merge
                            SET survivor_before = :before::jsonb, united = :united::jsonb
                            WHERE id = :id
                            """)
                    .param("id", kept.merge().id().value())
                    .param("before", rows.text(kept.before()))
                    .param("united", rows.text(kept.united()))
                    .update();
        }
    }

    @Override
    public void replace(Merge merge) {
        Merge.Decision split = Objects.requireNonNull(merge.split());
        jdbc.sql(
                        """
                        UPDATE party_merge SET split_at = :at, split_by = :by, version = :version
                        WHERE id = :id
                        """)
                .param("id", merge.id().value())
                .param("at", utc(split.at()))
                .param("by", split.by())
                .param("version", merge.version())
                .update();
    }

    @Override
    public void recorded(CustomerId absorbed) {
        jdbc.sql(
                        """
                        UPDATE party_merge SET absorbed_status = 'active'
                        WHERE absorbed_id = :id AND split_at IS NULL
                        """)
                .param("id", absorbed.value())
                .update();
    }

    @Override
    public Map<CustomerId, Long> absorb(Collection<CustomerId> absorbed, CustomerId survivor) {
        jdbc.sql("UPDATE party SET absorbed = absorbed || :ids::uuid[] WHERE id = :survivor")
                .param("ids", uuids(absorbed.stream()))
                .param("survivor", survivor.value())
                .update();
        return versions(
                jdbc.sql(
                                """
                                UPDATE party SET status = 'merged', survivor_id = :survivor,
                                    version = version + 1
                                WHERE id = ANY(:ids) RETURNING id, version
                                """)
                        .param("ids", uuids(absorbed.stream()))
                        .param("survivor", survivor.value()));
    }

    /** Roles are let go of, to be written anew where they belong now: no two may meet meanwhile. */
    @Override
    public Map<CustomerId, Long> release(Customer released, Collection<CustomerId> above) {
        UUID[] gone = uuids(Stream.concat(Stream.of(released.id()), released.absorbed().stream()));
        jdbc.sql("DELETE FROM party_role WHERE party_id = ANY(:ids)")
                .param("ids", uuids(Stream.concat(Stream.of(released.id()), above.stream())))
                .update();
        jdbc.sql(
                        """
                        UPDATE party SET absorbed = ARRAY(
                            SELECT id FROM unnest(absorbed) AS a(id) WHERE id <> ALL(:gone))
                        WHERE id = ANY(:above)
                        """)
                .param("gone", gone)
                .param("above", uuids(above.stream()))
                .update();
        jdbc.sql("UPDATE party SET status = :status, survivor_id = NULL WHERE id = :id")
                .param("id", released.id().value())
                .param("status", released.status().toString())
                .update();
        return versions(
                jdbc.sql(
                                """
                                UPDATE party SET survivor_id = :survivor, version = version + 1
                                WHERE id = ANY(:ids) RETURNING id, version
                                """)
                        .param("ids", uuids(released.absorbed().stream()))
                        .param("survivor", released.id().value()));
    }

    private static Map<CustomerId, Long> versions(JdbcClient.StatementSpec update) {
        Map<CustomerId, Long> versions = new HashMap<>();
        update.query(
                row -> {
                    versions.put(
                            new CustomerId(row.getObject("id", UUID.class)),
                            row.getLong("version"));
                });
        return versions;
    }

    private static UUID[] uuids(Stream<CustomerId> ids) {
        return ids.map(CustomerId::value).toArray(UUID[]::new);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
