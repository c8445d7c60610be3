package dev.guanxi.customer.match.store;

import dev.guanxi.customer.match.MatchRules;
import dev.guanxi.customer.match.RuleBook;
import dev.guanxi.platform.problem.StaleVersion;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcRuleBook implements RuleBook {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcRuleBook(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Edition last() {
        return jdbc.sql("SELECT * FROM match_rules ORDER BY version DESC LIMIT 1")
                .query(
                        (row, index) ->
                                new Edition(
                                        json.readValue(row.getString("rules"), MatchRules.class),
                                        row.getObject("changed_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("changed_by"),
                                        row.getLong("version")))
                .single();
    }

    @Override
    public void add(Edition edition) {
        int added =
                jdbc.sql(
                                """
                                INSERT INTO match_rules (version, rules, changed_at, changed_by)
                                VALUES (:version, :rules::jsonb, :at, :by) ON CONFLICT DO NOTHING
                                """)
                        .param("version", edition.version())
                        .param("rules", json.writeValueAsString(edition.rules()))
                        .param("at", edition.at().atOffset(ZoneOffset.UTC))
                        .param("by", edition.by())
                        .update();
        if (added == 0) {
            throw new StaleVersion(edition.version() - 1);
        }
    }
}
