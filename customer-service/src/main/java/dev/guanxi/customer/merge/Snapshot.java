package dev.guanxi.customer.merge;

import dev.guanxi.customer.period.Period;
import dev.guanxi.customer.standing.RoleId;
import dev.guanxi.customer.standing.RolePeriod;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * What is known of a customer at some time, field by field: whatever a profile consists of, it can
 * be compared, united and taken apart again.
 *
 * @param fields by their names, those of a group as {@code group.name}; without the roles
 */
public record Snapshot(Map<String, JsonNode> fields, List<Role> roles) {

    public Snapshot {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        roles = List.copyOf(roles);
    }

    JsonNode field(String name) {
        return fields.getOrDefault(name, NullNode.getInstance());
    }

    Snapshot withFields(Map<String, JsonNode> others) {
        return new Snapshot(others, roles);
    }

    Snapshot withRoles(List<RolePeriod> others) {
        return new Snapshot(fields, others.stream().map(Role::of).toList());
    }

    List<RolePeriod> rolePeriods() {
        return roles.stream().map(Role::period).toList();
    }

    /** A role, as JSON can hold it. */
    public record Role(
            UUID id, String role, LocalDate from, @Nullable LocalDate until, long version) {

        static Role of(RolePeriod role) {
            Period period = role.period();
            return new Role(
                    role.id().value(),
                    role.role().toString(),
                    period.from(),
                    period.until(),
                    role.version());
        }

        RolePeriod period() {
            return new RolePeriod(
                    new RoleId(id),
                    dev.guanxi.customer.standing.Role.of(role),
                    new Period(from, until),
                    version);
        }
    }
}
