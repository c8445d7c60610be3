package dev.guanxi.customer.custom;

import dev.guanxi.customer.custom.CustomValues.Text;
import dev.guanxi.customer.custom.CustomValues.Value;
import dev.guanxi.customer.field.CurrentFields;
import dev.guanxi.customer.field.FieldCatalog;
import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.customer.field.FieldType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds values against the definitions of their fields. Only what is set anew is checked: a value
 * that was good when it was set stays, whatever has become of its field since.
 */
@Component
public class CustomRules {

    private final CurrentFields fields;
    private final CallerFields caller;
    private final ValueIndex index;
    private final CustomerRecords records;

    CustomRules(
            CurrentFields fields, CallerFields caller, ValueIndex index, CustomerRecords records) {
        this.fields = fields;
        this.caller = caller;
        this.index = index;
        this.records = records;
    }

    /**
     * @param own the customer's id, null when it is new
     * @param kind of customer, as a word
     */
    public record Owner(@Nullable UUID own, String kind) {}

    /**
     * Holds the fields still until the running transaction ends, and checks any number of customers
     * against them.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Held held() {
        return new Held(fields.heldStill());
    }

    /** Checks against fields that do not change meanwhile. */
    public final class Held {

        private final FieldCatalog catalog;
        private final Set<ValueIndex.Key> claimed = new HashSet<>();

        private Held(FieldCatalog catalog) {
            this.catalog = catalog;
        }

        /**
         * The values of a new customer as they are kept.
         *
         * @throws CustomValueRefused when a field does not allow its value, or requires one
         * @throws UnknownCustomField for a field that does not exist
         * @throws FieldValueTaken when another customer has the value of a unique field
         */
        public CustomValues ofNew(String kind, CustomValues wanted) {
            if (catalog.inUse().isEmpty() && wanted.isEmpty()) {
                return wanted;
            }
            return new Check(this, new Owner(null, kind)).changed(CustomValues.NONE, wanted, true);
        }

        /**
         * The values of a customer as they are kept after a change; as for a new one.
         *
         * @param kindBefore which kind of customer it was; a change holds all values against the
         *     new one
         */
        public CustomValues ofChanged(
                Owner owner, String kindBefore, CustomValues before, CustomValues wanted) {
            boolean otherKind = !kindBefore.equals(owner.kind());
            if (before.equals(wanted) && !otherKind) {
                return before;
            }
            return new Check(this, owner).changed(before, wanted, otherKind);
        }
    }

    /** The check of one customer; it collects all mistakes. */
    private final class Check {

        private final Held held;
        private final FieldCatalog catalog;
        private final Owner owner;
        private final List<Mistake> mistakes = new ArrayList<>();

        Check(Held held, Owner owner) {
            this.held = held;
            this.catalog = held.catalog;
            this.owner = owner;
        }

        CustomValues changed(CustomValues before, CustomValues wanted, boolean otherKind) {
            TreeMap<String, Value> kept = new TreeMap<>(wanted.byName());
            Map<String, FieldDefinition> set = new LinkedHashMap<>();
            wanted.byName()
                    .forEach(
                            (name, value) -> {
                                if (Objects.equals(before.get(name), value)) {
                                    if (otherKind) {
                                        catalog.inUse(name).ifPresent(this::mayHave);
                                    }
                                    return;
                                }
                                FieldDefinition field = known(name);
                                if (mayHave(field)) {
                                    allowed(field, value).ifPresent(good -> kept.put(name, good));
                                    set.put(name, field);
                                }
                            });
            resolve(kept, set);
            catalog.inUse().forEach(field -> requireValue(field, kept));
            if (!mistakes.isEmpty()) {
                throw new CustomValueRefused(mistakes);
            }
            CustomValues result = new CustomValues(kept);
            claim(before, result, set);
            return result;
        }

        private FieldDefinition known(String name) {
            return catalog.inUse(name)
                    .orElseThrow(() -> new UnknownCustomField(name, caller.all()));
        }

        private boolean mayHave(FieldDefinition field) {
            boolean fits = field.settings().kinds().contains(owner.kind());
            if (!fits) {
                mistake(
                        "field-not-for-kind",
                        field.name(),
                        "only for " + String.join(", ", field.settings().kinds()));
            }
            return fits;
        }

        private Optional<Value> allowed(FieldDefinition field, Value value) {
            try {
                return Optional.of(AllowedValue.of(field, value));
            } catch (AllowedValue.Refused e) {
                mistakes.add(e.mistake());
                return Optional.empty();
            }
        }

        /** A reference is kept under the customer's own id. */
        private void resolve(Map<String, Value> kept, Map<String, FieldDefinition> set) {
            Map<String, UUID> references = new LinkedHashMap<>();
            set.forEach(
                    (name, field) -> {
                        if (field.settings().type() == FieldType.REFERENCE
                                && kept.get(name) instanceof Text text
                                && AllowedValue.isId(text.text())) {
                            references.put(name, UUID.fromString(text.text()));
                        }
                    });
            if (references.isEmpty()) {
                return;
            }
            Map<UUID, UUID> known = records.ownIds(references.values());
            references.forEach(
                    (name, id) -> {
                        UUID found = known.get(id);
                        if (found == null) {
                            mistake("field-reference-unknown", name, "there is no customer " + id);
                        } else {
                            kept.put(name, new Text(found.toString()));
                        }
                    });
        }

        /** Whoever may not give it a value is not asked for one. */
        private void requireValue(FieldDefinition field, Map<String, Value> kept) {
            if (field.settings().duties().required()
                    && field.settings().kinds().contains(owner.kind())
                    && !kept.containsKey(field.name())
                    && caller.mayWrite(field)) {
                mistake("field-value-required", field.name(), "a value is required");
            }
        }

        private void claim(
                CustomValues before, CustomValues after, Map<String, FieldDefinition> set) {
            Map<ValueIndex.Key, String> wanted = new LinkedHashMap<>();
            set.forEach(
                    (name, field) -> {
                        Value value = after.get(name);
                        if (field.settings().duties().unique()
                                && value != null
                                && !value.equals(before.get(name))) {
                            wanted.put(new ValueIndex.Key(field.id(), value.key()), name);
                        }
                    });
            if (wanted.isEmpty()) {
                return;
            }
            wanted.forEach(
                    (key, name) -> {
                        if (!held.claimed.add(key)) {
                            mistake(
                                    "field-value-twice",
                                    name,
                                    "another one claims this value, too");
                        }
                    });
            if (!mistakes.isEmpty()) {
                throw new CustomValueRefused(mistakes);
            }
            Map<ValueIndex.Key, UUID> holders = index.claim(wanted.keySet(), owner.own());
            wanted.forEach(
                    (key, name) -> {
                        UUID holder = holders.get(key);
                        if (holder != null) {
                            throw new FieldValueTaken(name, holder);
                        }
                    });
        }

        private void mistake(String code, String field, String message) {
            mistakes.add(new Mistake(code, field, message));
        }
    }
}
