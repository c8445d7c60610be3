package dev.guanxi.customer.relationship;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.problem.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A hierarchy leads upwards and never back. */
public final class RelationshipCycle extends Conflict {

    private static final long serialVersionUID = 1L;

    private final ArrayList<CustomerId> path;

    RelationshipCycle(RelationshipType type, List<CustomerId> path) {
        super(
                "relationship-cycle",
                "A chain of %s would lead back to where it begins: %s"
                        .formatted(
                                type.nameFrom(),
                                path.stream()
                                        .map(CustomerId::toString)
                                        .collect(Collectors.joining(" -> "))));
        this.path = new ArrayList<>(path);
    }

    /** {@code path}: the customers along the chain; the last is the first again. */
    @Override
    public Map<String, Object> members() {
        return Map.of("path", List.copyOf(path));
    }
}
