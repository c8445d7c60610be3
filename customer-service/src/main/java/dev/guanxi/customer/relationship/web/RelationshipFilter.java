package dev.guanxi.customer.relationship.web;

import dev.guanxi.customer.period.AsOf;
import dev.guanxi.customer.relationship.Reading;
import dev.guanxi.customer.relationship.Relationships;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The query parameters that pick relationships of a customer. */
record RelationshipFilter(
        @Parameter(
                        description = "What the customer is to the other, by its name",
                        example = "parent-of")
                @Nullable String type,
        @Parameter(
                        description = "The day on which they hold, or all; today when absent",
                        example = "2026-01-31")
                @Nullable String at) {

    Relationships.Search search(Clock clock) {
        return new Relationships.Search(
                type == null ? null : Reading.of(type), AsOf.read(at, clock));
    }
}
