package dev.guanxi.customer.custom;

import dev.guanxi.customer.caller.CallerRoles;
import dev.guanxi.customer.custom.CustomValues.Value;
import dev.guanxi.customer.field.CurrentFields;
import dev.guanxi.customer.field.FieldCatalog;
import dev.guanxi.customer.field.FieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Custom fields as the caller knows them: one that it may not read is not there for it. */
@Component
public class CallerFields {

    private final CurrentFields fields;
    private final CallerRoles roles;

    CallerFields(CurrentFields fields, CallerRoles roles) {
        this.fields = fields;
        this.roles = roles;
    }

    /** The values that the caller may see. */
    public CustomValues shown(CustomValues all) {
        return all.isEmpty() ? all : all.only(name -> seen(fields.catalog(), name).isPresent());
    }

    public List<FieldDefinition> all() {
        return fields.catalog().inUse().stream().filter(this::maySee).toList();
    }

    /**
     * The field of this name; one that was defined this moment, at another instance, too.
     *
     * @throws UnknownCustomField when there is none that the caller may see
     */
    public FieldDefinition get(String name) {
        return seen(fields.catalog(), name)
                .or(() -> seen(fields.latest(), name))
                .orElseThrow(() -> new UnknownCustomField(name, all()));
    }

    /**
     * All values when the caller wants those that it sees to be these: what it does not see stays.
     *
     * @throws UnknownCustomField for a field that the caller does not see
     * @throws CustomFieldReadOnly when the caller may see a value, but not change it
     * @throws CustomValueRefused for what is no value of any field
     */
    public CustomValues changed(CustomValues before, Map<String, @Nullable JsonNode> wanted) {
        TreeMap<String, Value> values = new TreeMap<>();
        wanted.forEach(
                (name, node) -> {
                    if (node != null && !node.isNull()) {
                        get(name);
                        values.put(name, read(name, node));
                    }
                });
        CustomValues shown = shown(before);
        for (FieldDefinition field : all()) {
            String name = field.name();
            if (!mayWrite(field) && !Objects.equals(shown.get(name), values.get(name))) {
                throw new CustomFieldReadOnly(name);
            }
        }
        return before.only(name -> shown.get(name) == null).with(new CustomValues(values));
    }

    /** Whether the caller may give it a value; whoever acts for the company may. */
    boolean mayWrite(FieldDefinition field) {
        Optional<Set<String>> current = roles.current();
        return current.isEmpty() || field.settings().access().mayWrite(current.get());
    }

    private boolean maySee(FieldDefinition field) {
        Optional<Set<String>> current = roles.current();
        return current.isEmpty() || field.settings().access().mayRead(current.get());
    }

    private Optional<FieldDefinition> seen(FieldCatalog catalog, String name) {
        return catalog.inUse(name).filter(this::maySee);
    }

    private static Value read(String name, JsonNode node) {
        try {
            return WrittenValue.read(node);
        } catch (IllegalArgumentException e) {
            throw new CustomValueRefused(
                    List.of(
                            new Mistake(
                                    "field-value-malformed",
                                    name,
                                    String.valueOf(e.getMessage()))));
        }
    }
}
