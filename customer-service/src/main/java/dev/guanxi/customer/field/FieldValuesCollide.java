package dev.guanxi.customer.field;

import dev.guanxi.platform.problem.Conflict;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Customers have the same value of a field that shall be unique. */
public final class FieldValuesCollide extends Conflict {

    private static final long serialVersionUID = 1L;

    FieldValuesCollide(String name, List<Fields.Collision> collisions) {
        super(
                "field-values-collide",
                "Customers have the same %s: %s. Change or remove it there first"
                        .formatted(
                                name,
                                collisions.stream()
                                        .map(collision -> together(collision.customers()))
                                        .collect(Collectors.joining("; "))));
    }

    private static String together(List<UUID> customers) {
        return customers.stream().map(UUID::toString).collect(Collectors.joining(" and "));
    }
}
