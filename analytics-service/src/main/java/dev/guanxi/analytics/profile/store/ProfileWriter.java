package dev.guanxi.analytics.profile.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One statement: profiles that are newer than what is there, and by how much the sums over all
 * profiles change with them. Whatever is repeated or late changes neither; who was merged into
 * another is no customer of its own in the sums.
 */
class ProfileWriter {

    private static final String SQL =
            """
            WITH newest AS (
                SELECT DISTINCT ON ((e->>'customerId')::uuid) e
                FROM jsonb_array_elements(:profiles::jsonb) AS e
                ORDER BY (e->>'customerId')::uuid, (e->>'revision')::bigint DESC),
            changed AS (
                INSERT INTO customer_profile AS p
                SELECT (e->>'customerId')::uuid, (e->>'revision')::bigint,
                       (e->>'documents')::integer, (e->>'lastPurchaseAt')::timestamptz,
                       (e->>'frequency')::integer, (e->>'monetary')::numeric,
                       (e->>'current')::numeric, (e->>'potential')::numeric,
                       (e->>'clv')::numeric, (e->>'clvWithPotential')::numeric,
                       e->>'tier', e->>'quadrant', e->>'segment', e,
                       CASE WHEN jsonb_exists(e, 'causedBy') THEN now() END,
                       (e->>'mergedInto')::uuid
                FROM newest
                ON CONFLICT (customer_id) DO UPDATE SET
                    revision = excluded.revision, documents = excluded.documents,
                    last_purchase_at = excluded.last_purchase_at, frequency = excluded.frequency,
                    monetary = excluded.monetary, current_value = excluded.current_value,
                    potential = excluded.potential, clv = excluded.clv,
                    clv_with_potential = excluded.clv_with_potential, tier = excluded.tier,
                    quadrant = excluded.quadrant, segment = excluded.segment,
                    body = excluded.body, merged_into = excluded.merged_into,
                    changed_at = coalesce(excluded.changed_at, p.changed_at)
                WHERE excluded.revision > p.revision
                RETURNING
                    old.tier AS o_tier, old.quadrant AS o_quadrant, old.segment AS o_segment,
                    old.documents AS o_documents, old.current_value AS o_current,
                    old.potential AS o_potential, old.clv AS o_clv,
                    old.clv_with_potential AS o_with, old.merged_into AS o_merged_into, new.*),
            delta AS (
                SELECT tier, quadrant, segment, CASE WHEN documents > 0 THEN 1 ELSE 0 END AS buyers,
                       1 AS customers, current_value, potential, clv, clv_with_potential
                FROM changed WHERE merged_into IS NULL
                UNION ALL
                SELECT o_tier, o_quadrant, o_segment, CASE WHEN o_documents > 0 THEN -1 ELSE 0 END,
                       -1, -o_current, -o_potential, -o_clv, -o_with
                FROM changed WHERE o_tier IS NOT NULL AND o_merged_into IS NULL)
            INSERT INTO profile_total AS t
            SELECT :slot, tier, quadrant, segment, sum(buyers), sum(customers), sum(current_value),
                   sum(potential), sum(clv), sum(clv_with_potential)
            FROM delta GROUP BY tier, quadrant, segment ORDER BY tier, quadrant, segment
            ON CONFLICT (slot, tier, quadrant, segment) DO UPDATE SET
                buyers = t.buyers + excluded.buyers, customers = t.customers + excluded.customers,
                current_value = t.current_value + excluded.current_value,
                potential = t.potential + excluded.potential, clv = t.clv + excluded.clv,
                clv_with_potential = t.clv_with_potential + excluded.clv_with_potential
            """;

    private final JdbcClient jdbc;

    ProfileWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void record(int slot, List<String> profiles) {
        jdbc.sql(SQL)
                .param("slot", slot)
                .param("profiles", "[" + String.join(",", profiles) + "]")
                .update();
    }
}
