package dev.guanxi.marketing.response.store;

import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.marketing.interaction.Channel;
import dev.guanxi.marketing.response.Answer;
import dev.guanxi.marketing.response.Response;
import dev.guanxi.marketing.response.Responses;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcResponses implements Responses {

    private final JdbcClient jdbc;

    JdbcResponses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean addNew(Response response) {
        return jdbc.sql(
                                """
                                INSERT INTO response (id, campaign_id, customer_id, answer, channel,
                                    at, recorded_by)
                                VALUES (:id, :campaign, :customer, :answer, :channel, :at, :by)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("id", response.id())
                        .param("campaign", response.campaign().value())
                        .param("customer", response.reply().customer().value())
                        .param("answer", response.reply().answer().toString())
                        .param("channel", response.reply().channel().toString())
                        .param("at", response.at().atOffset(ZoneOffset.UTC))
                        .param("by", response.by())
                        .update()
                == 1;
    }

    @Override
    public Optional<Response> find(CampaignId campaign, UUID id) {
        return jdbc.sql("SELECT * FROM response WHERE id = :id AND campaign_id = :campaign")
                .param("id", id)
                .param("campaign", campaign.value())
                .query(JdbcResponses::response)
                .optional();
    }

    @Override
    public Optional<Response> find(CampaignId campaign, Response.Reply reply) {
        return jdbc.sql(
                        """
                        SELECT * FROM response WHERE campaign_id = :campaign
                            AND customer_id = :customer AND answer = :answer
                        """)
                .param("campaign", campaign.value())
                .param("customer", reply.customer().value())
                .param("answer", reply.answer().toString())
                .query(JdbcResponses::response)
                .optional();
    }

    @Override
    public Page<Response> list(CampaignId campaign, PageQuery query) {
        StringBuilder sql =
                new StringBuilder("SELECT * FROM response WHERE campaign_id = :campaign");
        Map<String, Object> values = new HashMap<>(Map.of("campaign", campaign.value()));
        Cursor after = query.after();
        if (after != null) {
            sql.append(" AND (at, id) < (:at, :id)");
            values.put("at", after.instant().atOffset(ZoneOffset.UTC));
            values.put("id", after.id());
        }
        sql.append(" ORDER BY at DESC, id DESC LIMIT :rows");
        values.put("rows", query.rowsToRead());
        List<Response> rows =
                jdbc.sql(sql.toString()).params(values).query(JdbcResponses::response).list();
        return Page.of(rows, query, last -> Cursor.at(last.at(), last.id()));
    }

    private static Response response(ResultSet row, int number) throws SQLException {
        return new Response(
                row.getObject("id", UUID.class),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new Response.Reply(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        Answer.of(row.getString("answer")),
                        Channel.of(row.getString("channel"))),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}
