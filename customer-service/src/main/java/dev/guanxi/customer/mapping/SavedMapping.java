package dev.guanxi.customer.mapping;

import java.time.Instant;
import java.util.UUID;

/**
 * A mapping kept for reuse. An import goes by the version that it began with.
 *
 * @param name by which people choose it; no two are called the same
 * @param owner the login of whoever made it
 */
public record SavedMapping(
        UUID id, String name, Mapping mapping, String owner, Instant createdAt, long version) {

    SavedMapping changedTo(String newName, Mapping changed) {
        return name.equals(newName) && mapping.equals(changed)
                ? this
                : new SavedMapping(id, newName, changed, owner, createdAt, version + 1);
    }
}
