package dev.guanxi.customer.relationship;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.period.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the chain that a relationship would close: up from its far end, level by level, so that
 * the shortest is found. A chain counts only where all its parts hold on one day: who was the
 * parent last year may be the subsidiary of today.
 */
final class Circle {

    private final Relationship wanted;
    private final Relationships relationships;
    private final Set<Reached> reached = new HashSet<>();

    Circle(Relationship wanted, Relationships relationships) {
        this.wanted = wanted;
        this.relationships = relationships;
    }

    /** The customers along the circle, from the near end of the relationship back to it. */
    Optional<List<CustomerId>> path() {
        List<Step> level =
                List.of(new Step(new Reached(wanted.ends().to(), wanted.period()), null));
        while (!level.isEmpty()) {
            Map<CustomerId, List<Relationship>> on = leadingFrom(level);
            List<Step> next = new ArrayList<>();
            for (Step step : level) {
                for (Relationship relationship : on.getOrDefault(step.reached().at(), List.of())) {
                    Optional<Step> taken = step.along(relationship);
                    if (taken.isPresent()) {
                        if (relationship.ends().to().equals(wanted.ends().from())) {
                            return Optional.of(pathTo(taken.get()));
                        }
                        if (reached.add(taken.get().reached())) {
                            next.add(taken.get());
                        }
                    }
                }
            }
            level = next;
        }
        return Optional.empty();
    }

    private Map<CustomerId, List<Relationship>> leadingFrom(List<Step> level) {
        Set<CustomerId> customers =
                level.stream().map(step -> step.reached().at()).collect(Collectors.toSet());
        return relationships.leadingFrom(customers, wanted.type()).stream()
                .filter(relationship -> !relationship.id().equals(wanted.id()))
                .collect(Collectors.groupingBy(relationship -> relationship.ends().from()));
    }

    private List<CustomerId> pathTo(Step last) {
        List<CustomerId> path = new ArrayList<>();
        for (Step step = last; step != null; step = step.before()) {
            path.addFirst(step.reached().at());
        }
        path.addFirst(wanted.ends().from());
        return List.copyOf(path);
    }

    private record Reached(CustomerId at, Period during) {}

    private record Step(Reached reached, @Nullable Step before) {

        Optional<Step> along(Relationship relationship) {
            return reached.during()
                    .common(relationship.period())
                    .map(days -> new Step(new Reached(relationship.ends().to(), days), this));
        }
    }
}
