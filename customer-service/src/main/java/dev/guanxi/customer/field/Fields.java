package dev.guanxi.customer.field;

import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All fields that were ever defined, by name. */
public interface Fields {

    Optional<FieldDefinition> find(FieldId id);

    List<FieldDefinition> all();

    Page<FieldDefinition> list(Wanted wanted, PageQuery page);

    /** Grows with every change of any field. */
    long version();

    /** No field changes until the running transaction ends; others may hold them, too. */
    void holdStill();

    /** Waits until nobody holds the fields still; then they are the running transaction's alone. */
    void lockAll();

    void add(FieldDefinition definition);

    void replace(FieldDefinition definition);

    /** Whether some customer has this value, by its key. */
    boolean isUsed(FieldId id, String key);

    /** Some of the values that several customers have. */
    List<Collision> collisions(FieldId id);

    /** Has the words of all values brought into the text that is searched, or out of it. */
    void requestSearchRefresh(FieldId id);

    /** Which definitions are wanted; what is null does not restrict. */
    record Wanted(
            @Nullable String kind, @Nullable Boolean retired, @Nullable Collection<String> roles) {}

    /** Customers that have the same value; not all of them where there are many. */
    record Collision(List<UUID> customers) {}
}
