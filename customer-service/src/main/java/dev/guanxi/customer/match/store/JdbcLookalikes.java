package dev.guanxi.customer.match.store;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.match.Lookalikes;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Profile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Looks for customers by the keys that triggers keep of each. */
@Repository
class JdbcLookalikes implements Lookalikes {

    private static final int MOST_PER_KEY = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcLookalikes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json =
                json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    @Override
    public List<Lookalike> of(Profile profile, Collection<CustomerId> except) {
        return jdbc.sql(
                        """
                        WITH wanted AS MATERIALIZED (SELECT match_name(:name) AS name),
                        found AS (
                            SELECT DISTINCT m.party_id FROM match_keys(:name, :details::jsonb) AS k
                            CROSS JOIN LATERAL (
                                SELECT party_id FROM match_key WHERE key = k LIMIT :most) m)
                        SELECT p.id, p.name, p.details, wanted.name AS wanted_name,
                            match_name(p.name) AS found_name,
                            match_sound(match_name(p.name)) = match_sound(wanted.name) AS sound
                        FROM found CROSS JOIN wanted JOIN party p ON p.id = found.party_id
                        WHERE p.kind = :kind AND p.id <> ALL(:except)
                        """)
                .param("name", profile.name().display())
                .param("details", json.writeValueAsString(Map.of("contacts", profile.contacts())))
                .param("most", MOST_PER_KEY)
                .param("kind", profile.kind().toString())
                .param("except", except.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query((row, index) -> lookalike(row, profile.kind()))
                .list();
    }

    @Override
    public Map<Key, Set<CustomerId>> holders(Collection<Key> keys) {
        Map<Key, Set<CustomerId>> holders = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.sql(
                            """
                            SELECT e.kind, e.value, m.party_id
                            FROM jsonb_to_recordset(:keys::jsonb) AS e(kind text, value text)
                            CROSS JOIN LATERAL (
                                SELECT party_id FROM match_key
                                WHERE key = e.kind || ' ' || e.value LIMIT :most) m
                            """)
                    .param("keys", json.writeValueAsString(keys))
                    .param("most", MOST_PER_KEY)
                    .query(
                            row -> {
                                holders.computeIfAbsent(
                                                new Key(
                                                        row.getString("kind"),
                                                        row.getString("value")),
                                                key -> new HashSet<>())
                                        .add(new CustomerId(row.getObject("party_id", UUID.class)));
                            });
        }
        return holders;
    }

    private Lookalike lookalike(ResultSet row, Profile.Kind kind) throws SQLException {
        Details details = json.readValue(row.getString("details"), Details.class);
        return new Lookalike(
                new CustomerId(row.getObject("id", UUID.class)),
                new Profile(
                        kind,
                        Profile.OwnData.NONE,
                        Profile.Name.of(row.getString("name")),
                        null,
                        List.of(),
                        details.contacts()),
                new Names(
                        row.getString("wanted_name"),
                        row.getString("found_name"),
                        row.getBoolean("sound")));
    }

    /** Of what the table keeps, the part that is compared. */
    private record Details(Contacts contacts) {}
}
