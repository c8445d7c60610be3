package dev.guanxi.customer.timeline.store;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.timeline.ChannelTotal;
import dev.guanxi.customer.timeline.Interaction;
import dev.guanxi.customer.timeline.InteractionKind;
import dev.guanxi.customer.timeline.Timeline;
import dev.guanxi.customer.timeline.TimelineQuery;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.value.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The timeline in PostgreSQL: a batch of interactions and its totals are one statement. */
@Repository
class JdbcTimeline implements Timeline {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcTimeline(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Totals are locked in the order of their key, so that two batches cannot block each other. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<Interaction> interactions) {
        jdbc.sql(
                        """
                        WITH added AS (
                            INSERT INTO interaction (interaction_id, customer_id, at, kind, channel,
                                direction, subject, by_whom, duration_seconds, cost_amount,
                                cost_currency, reference_type, reference_id, service)
                            SELECT e."interactionId", e."customerId", e.at, e.kind, e.channel,
                                e.direction, e.subject, e.by, e."durationSeconds",
                                (e.cost ->> 'amount')::numeric, e.cost ->> 'currency',
                                e.reference ->> 'type', e.reference ->> 'id', e.service
                            FROM jsonb_to_recordset(:rows::jsonb) AS e(
                                "interactionId" uuid, "customerId" uuid, at timestamptz, kind text,
                                channel text, direction text, subject text, by text,
                                "durationSeconds" bigint, cost jsonb, reference jsonb, service text)
                            ORDER BY e."interactionId"
                            ON CONFLICT DO NOTHING
                            RETURNING customer_id, channel, direction, duration_seconds, at)
                        INSERT INTO interaction_total AS t (customer_id, channel, inbound, outbound,
                            duration_seconds, last_at)
                        SELECT customer_id, channel,
                            count(*) FILTER (WHERE direction = 'inbound'),
                            count(*) FILTER (WHERE direction <> 'inbound'),
                            coalesce(sum(duration_seconds), 0), max(at)
                        FROM added GROUP BY customer_id, channel ORDER BY customer_id, channel
                        ON CONFLICT (customer_id, channel) DO UPDATE SET
                            inbound = t.inbound + excluded.inbound,
                            outbound = t.outbound + excluded.outbound,
                            duration_seconds = t.duration_seconds + excluded.duration_seconds,
                            last_at = greatest(t.last_at, excluded.last_at)
                        """)
                .param("rows", json.writeValueAsString(interactions))
                .update();
    }

    /**
     * The planner takes every timeline for one of average length. For a long one it would then
     * rather collect and sort all of it than walk the index and stop after a page, so the way to do
     * that is closed for this transaction.
     */
    @Override
    @Transactional(readOnly = true)
    public Page<Interaction> read(Collection<CustomerId> ids, TimelineQuery query, PageQuery page) {
        TimelineStatement statement = new TimelineStatement(uuids(ids), query, page);
        jdbc.sql("SELECT set_config('enable_bitmapscan', 'off', true)").query().singleValue();
        List<LookedAt> rows =
                jdbc.sql(statement.sql())
                        .params(statement.parameters())
                        .query(
                                (row, index) ->
                                        new LookedAt(
                                                interaction(row, index),
                                                row.getBoolean("fits"),
                                                row.getBoolean("last")))
                        .list();
        return page(rows, page);
    }

    /**
     * @param last no more was looked at under its id, though there may be more
     */
    private record LookedAt(Interaction interaction, boolean fits, boolean last) {}

    private static Page<Interaction> page(List<LookedAt> rows, PageQuery page) {
        List<Interaction> fitting = new ArrayList<>();
        for (LookedAt row : rows) {
            if (row.fits()) {
                fitting.add(row.interaction());
            }
            if (row.last() && fitting.size() <= page.limit()) {
                return new Page<>(List.copyOf(fitting), placeOf(row.interaction()).encode());
            }
        }
        return Page.of(fitting, page, JdbcTimeline::placeOf);
    }

    private static Cursor placeOf(Interaction interaction) {
        return Cursor.at(interaction.at(), interaction.interactionId());
    }

    @Override
    public List<ChannelTotal> totals(Collection<CustomerId> ids) {
        return jdbc.sql(
                        """
                        SELECT channel, sum(inbound) AS inbound, sum(outbound) AS outbound,
                            sum(duration_seconds) AS duration_seconds, max(last_at) AS last_at
                        FROM interaction_total WHERE customer_id = ANY(:ids)
                        GROUP BY channel ORDER BY sum(inbound + outbound) DESC, channel
                        """)
                .param("ids", uuids(ids))
                .query(
                        (row, index) ->
                                new ChannelTotal(
                                        row.getString("channel"),
                                        row.getLong("inbound") + row.getLong("outbound"),
                                        row.getLong("inbound"),
                                        row.getLong("outbound"),
                                        row.getLong("duration_seconds"),
                                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public long count(Collection<CustomerId> ids, InteractionKind kind, int most) {
        // The word is ours, and no parameter: else the planner could not use the index of few
        // kinds.
        return jdbc.sql(
                        """
                        SELECT count(*) FROM (SELECT 1 FROM interaction
                            WHERE customer_id = ANY(:ids) AND kind = '%s' LIMIT :most) i
                        """
                                .formatted(kind))
                .param("ids", uuids(ids))
                .param("most", most)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Interaction> find(UUID interactionId) {
        return jdbc.sql("SELECT * FROM interaction WHERE interaction_id = :id")
                .param("id", interactionId)
                .query(JdbcTimeline::interaction)
                .optional();
    }

    private static Interaction interaction(ResultSet row, int index) throws SQLException {
        return new Interaction(
                row.getObject("interaction_id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getString("kind"),
                row.getString("channel"),
                row.getString("direction"),
                row.getString("subject"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_whom"),
                row.getObject("duration_seconds", Long.class),
                cost(row),
                reference(row),
                row.getString("service"));
    }

    private static @Nullable Money cost(ResultSet row) throws SQLException {
        String currency = row.getString("cost_currency");
        return currency == null
                ? null
                : new Money(row.getBigDecimal("cost_amount"), Currency.getInstance(currency));
    }

    private static Interaction.@Nullable Reference reference(ResultSet row) throws SQLException {
        String type = row.getString("reference_type");
        return type == null ? null : new Interaction.Reference(type, row.getString("reference_id"));
    }

    private static UUID[] uuids(Collection<CustomerId> ids) {
        return ids.stream().map(CustomerId::value).toArray(UUID[]::new);
    }
}
