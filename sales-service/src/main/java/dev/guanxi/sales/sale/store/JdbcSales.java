package dev.guanxi.sales.sale.store;

import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.sales.sale.Fingerprint;
import dev.guanxi.sales.sale.RecordedSale;
import dev.guanxi.sales.sale.Sale;
import dev.guanxi.sales.sale.SaleId;
import dev.guanxi.sales.sale.Sales;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcSales implements Sales {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcSales(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One statement for all, in the order of ids so that two batches cannot lock each other. */
    @Override
    public Set<SaleId> add(Collection<Sale> sales) {
        List<SaleRow> rows =
                sales.stream().map(SaleRow::of).sorted(Comparator.comparing(SaleRow::id)).toList();
        return new HashSet<>(
                jdbc.sql(
                                """
                                INSERT INTO sale (id, source, document_id, kind, customer_id, customer_ref,
                                    occurred_at, currency, channel, country, return_of,
                                    net_amount, line_count, lines, fingerprint)
                                SELECT id, source, document_id, kind, customer_id, customer_ref,
                                    occurred_at, currency, channel, country, return_of,
                                    net_amount, line_count, lines, fingerprint
                                FROM json_to_recordset(:rows::json) AS row (id uuid, source text,
                                    document_id text, kind text, customer_id uuid,
                                    customer_ref text,
                                    occurred_at timestamptz, currency text, channel text,
                                    country text, return_of text, net_amount numeric,
                                    line_count integer, lines jsonb, fingerprint text)
                                ON CONFLICT DO NOTHING RETURNING id
                                """)
                        .param("rows", json.writeValueAsString(rows))
                        .query((row, n) -> new SaleId(row.getObject("id", UUID.class)))
                        .list());
    }

    @Override
    public Map<SaleId, Fingerprint> fingerprints(Collection<SaleId> ids) {
        Map<SaleId, Fingerprint> found = new HashMap<>();
        jdbc.sql("SELECT id, fingerprint FROM sale WHERE id = ANY (:ids)")
                .param("ids", ids.stream().map(SaleId::value).toArray(UUID[]::new))
                .query(
                        row -> {
                            found.put(
                                    new SaleId(row.getObject("id", UUID.class)),
                                    new Fingerprint(row.getString("fingerprint")));
                        });
        return found;
    }

    @Override
    public Page<RecordedSale> list(Filter filter, PageQuery query) {
        Cursor after = query.after();
        List<RecordedSale> rows =
                jdbc.sql(
                                """
                                SELECT id, source, document_id, kind, customer_id, customer_ref, occurred_at,
                                    currency, channel, country, return_of, net_amount, line_count
                                FROM sale
                                WHERE (:customer::uuid IS NULL OR customer_id = :customer::uuid)
                                  AND (:kind::text IS NULL OR kind = :kind::text)
                                  AND (:document::text IS NULL OR document_id = :document::text)
                                  AND (:afterId::uuid IS NULL OR (occurred_at, id)
                                       < (:after::timestamptz, :afterId::uuid))
                                ORDER BY occurred_at DESC, id DESC LIMIT :rows
                                """)
                        .param(
                                "customer",
                                filter.customer() == null ? null : filter.customer().value())
                        .param("kind", filter.kind() == null ? null : filter.kind().toString())
                        .param("document", filter.documentId())
                        .param(
                                "after",
                                after == null ? null : after.instant().atOffset(ZoneOffset.UTC))
                        .param("afterId", after == null ? null : after.id())
                        .param("rows", query.rowsToRead())
                        .query(new RecordedSales())
                        .list();
        return Page.of(
                rows,
                query,
                sale -> Cursor.at(sale.circumstances().occurredAt(), sale.id().value()));
    }
}
