package dev.guanxi.customer.masterdata.store;

import dev.guanxi.customer.masterdata.ErpRecord;
import dev.guanxi.customer.masterdata.ErpRecords;
import dev.guanxi.customer.party.Identity;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcErpRecords implements ErpRecords {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcErpRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Map<Identity, ErpRecord> lock(Collection<Identity> identities) {
        Map<Identity, ErpRecord> found = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT c.source, c.customer_ref, c.recorded_at, c.fields FROM erp_customer c
                        JOIN jsonb_to_recordset(:identities::jsonb)
                            AS e(source text, "externalId" text)
                          ON c.source = e.source AND c.customer_ref = e."externalId"
                        ORDER BY c.source, c.customer_ref FOR UPDATE OF c
                        """)
                .param("identities", json.writeValueAsString(identities))
                .query(
                        row -> {
                            Identity identity =
                                    new Identity(
                                            row.getString("source"), row.getString("customer_ref"));
                            found.put(
                                    identity,
                                    new ErpRecord(
                                            identity,
                                            row.getObject("recorded_at", OffsetDateTime.class)
                                                    .toInstant(),
                                            json.readValue(
                                                    row.getString("fields"),
                                                    ErpRecord.Fields.class)));
                        });
        return found;
    }

    @Override
    public void save(Collection<ErpRecord> records) {
        jdbc.sql(
                        """
                        INSERT INTO erp_customer (source, customer_ref, recorded_at, fields)
                        SELECT e.source, e."customerRef", e."recordedAt", e.fields
                        FROM jsonb_to_recordset(:rows::jsonb) AS e(source text, "customerRef" text,
                            "recordedAt" timestamptz, fields jsonb)
                        ORDER BY e.source, e."customerRef"
                        ON CONFLICT (source, customer_ref) DO UPDATE
                        SET recorded_at = excluded.recorded_at, fields = excluded.fields
                        """)
                .param("rows", json.writeValueAsString(records.stream().map(Row::of).toList()))
                .update();
    }

    private record Row(
            String source, String customerRef, Instant recordedAt, ErpRecord.Fields fields) {

        static Row of(ErpRecord record) {
            Identity identity = record.identity();
            return new Row(
                    identity.source(), identity.externalId(), record.recordedAt(), record.fields());
        }
    }
}
