package dev.guanxi.customer.field;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All fields as they are at one time, retired ones included. */
public final class FieldCatalog {

    /** The catalogue of which nobody knows anything. */
    static final FieldCatalog UNKNOWN = new FieldCatalog(-1, List.of());

    private final long version;
    private final Map<String, FieldDefinition> byName;
    private final List<FieldDefinition> inUse;

    public FieldCatalog(long version, Collection<FieldDefinition> definitions) {
        this.version = version;
        this.byName =
                definitions.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        FieldDefinition::name, Function.identity()));
        this.inUse = definitions.stream().filter(definition -> !definition.retired()).toList();
    }

    long version() {
        return version;
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** The field with this name, retired or not. */
    public @Nullable FieldDefinition get(String name) {
        return byName.get(name);
    }

    /** The field with this name, when it is not retired. */
    public Optional<FieldDefinition> inUse(String name) {
        return Optional.ofNullable(byName.get(name)).filter(definition -> !definition.retired());
    }

    /** Those that are not retired, by name. */
    public List<FieldDefinition> inUse() {
        return inUse;
    }
}
