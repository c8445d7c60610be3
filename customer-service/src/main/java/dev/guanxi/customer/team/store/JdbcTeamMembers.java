package dev.guanxi.customer.team.store;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.period.AsOf;
import dev.guanxi.customer.period.Period;
import dev.guanxi.customer.team.TeamMember;
import dev.guanxi.customer.team.TeamMemberId;
import dev.guanxi.customer.team.TeamMembers;
import dev.guanxi.customer.team.TeamRole;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTeamMembers implements TeamMembers {

    private final JdbcClient jdbc;

    JdbcTeamMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<TeamMember> find(Collection<CustomerId> customer, TeamMemberId id) {
        return jdbc.sql("SELECT * FROM team_member WHERE id = :id AND customer_id = ANY(:ids)")
                .param("id", id.value())
                .param("ids", uuids(customer))
                .query(JdbcTeamMembers::member)
                .optional();
    }

    @Override
    public Page<TeamMember> list(Collection<CustomerId> customer, AsOf asOf, PageQuery page) {
        List<TeamMember> rows =
                jdbc.sql(
                                """
                                SELECT * FROM team_member WHERE customer_id = ANY(:ids)
                                  AND (:day::date IS NULL OR (valid_from <= :day::date
                                    AND (valid_until IS NULL OR valid_until >= :day::date)))
                                  AND (:lastId::uuid IS NULL OR id < :lastId::uuid)
                                ORDER BY id DESC LIMIT :rows
                                """)
                        .param("ids", uuids(customer))
                        .param("day", asOf.day())
                        .param("lastId", page.after() == null ? null : page.after().id())
                        .param("rows", page.rowsToRead())
                        .query(JdbcTeamMembers::member)
                        .list();
        return Page.of(rows, page, last -> new Cursor("", last.id().value()));
    }

    @Override
    public long count(Collection<CustomerId> customer, AsOf asOf, int most) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM (
                            SELECT 1 FROM team_member WHERE customer_id = ANY(:ids)
                              AND (:day::date IS NULL OR (valid_from <= :day::date
                                AND (valid_until IS NULL OR valid_until >= :day::date)))
                            LIMIT :most) m
                        """)
                .param("ids", uuids(customer))
                .param("day", asOf.day())
                .param("most", most)
                .query(Long.class)
                .single();
    }

    @Override
    public List<TeamMember> overlapping(Collection<CustomerId> customer, TeamMember wanted) {
        return jdbc.sql(
                        """
                        SELECT * FROM team_member
                        WHERE customer_id = ANY(:ids) AND login = :login AND role = :role
                          AND id <> :id
                          AND valid_from <= coalesce(:validUntil::date, 'infinity')
                          AND coalesce(valid_until, 'infinity') >= :validFrom
                        """)
                .params(parameters(wanted))
                .param("ids", uuids(customer))
                .query(JdbcTeamMembers::member)
                .list();
    }

    @Override
    public void add(TeamMember member) {
        jdbc.sql(
                        """
                        INSERT INTO team_member
                            (id, customer_id, login, role, valid_from, valid_until, version)
                        VALUES (:id, :customer, :login, :role, :validFrom, :validUntil::date,
                            :version)
                        """)
                .params(parameters(member))
                .update();
    }

    @Override
    public void replace(TeamMember member) {
        jdbc.sql(
                        """
                        UPDATE team_member SET valid_from = :validFrom,
                            valid_until = :validUntil::date, version = :version
                        WHERE id = :id
                        """)
                .params(parameters(member))
                .update();
    }

    private static Map<String, @Nullable Object> parameters(TeamMember member) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", member.id().value());
        parameters.put("customer", member.customer().value());
        parameters.put("login", member.part().login());
        parameters.put("role", member.part().role().toString());
        parameters.put("validFrom", member.period().from());
        parameters.put("validUntil", member.period().until());
        parameters.put("version", member.version());
        return parameters;
    }

    private static UUID[] uuids(Collection<CustomerId> ids) {
        return ids.stream().map(CustomerId::value).toArray(UUID[]::new);
    }

    private static TeamMember member(ResultSet row, int index) throws SQLException {
        return new TeamMember(
                new TeamMemberId(row.getObject("id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                new TeamMember.Part(
                        row.getString("login"),
                        TeamRole.valueOf(
                                row.getString("role").toUpperCase(Locale.ROOT).replace('-', '_'))),
                new Period(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)),
                row.getLong("version"));
    }
}
