package dev.guanxi.customer.field;

import dev.guanxi.customer.field.FieldSettings.Choice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A field at one version. Versions count from 1 without gaps. Its name is its own for all time;
 * retiring hides it and its values, which are kept.
 */
public record FieldDefinition(
        FieldId id,
        String name,
        FieldSettings settings,
        boolean retired,
        Instant createdAt,
        long version) {

    static FieldDefinition defined(String name, FieldSettings settings, Instant at) {
        return new FieldDefinition(FieldId.next(), name, settings, false, at, 1);
    }

    /**
     * The next version, or empty when the settings are the same.
     *
     * @throws FieldRetired when it would have to be reinstated first
     * @throws FieldSettingsRefused when a value that somebody has could not stay what it is
     */
    Optional<FieldDefinition> changedTo(FieldSettings changed) {
        if (retired) {
            throw new FieldRetired(name);
        }
        if (!settings.type().mayBecome(changed.type())) {
            throw new FieldSettingsRefused(
                    "field-type-fixed",
                    "type",
                    "a %s cannot become a %s without losing values: retire it and define a new one"
                            .formatted(settings.type(), changed.type()));
        }
        return settings.equals(changed)
                ? Optional.empty()
                : Optional.of(
                        new FieldDefinition(id, name, changed, false, createdAt, version + 1));
    }

    /**
     * @throws FieldRetired when it is
     */
    FieldDefinition retire() {
        if (retired) {
            throw new FieldRetired(name);
        }
        return new FieldDefinition(id, name, settings, true, createdAt, version + 1);
    }

    /**
     * @throws FieldNotRetired when there is nothing to reinstate
     */
    FieldDefinition reinstate() {
        if (!retired) {
            throw new FieldNotRetired(name);
        }
        return new FieldDefinition(id, name, settings, false, createdAt, version + 1);
    }

    /** Whether {@code ?q=} finds customers by it now. */
    public boolean isSearched() {
        return !retired && settings.duties().searchable();
    }

    /** The choices of this version that the next one would not have, though it stays a choice. */
    List<Choice> choicesMissingIn(FieldSettings next) {
        return next.type() == FieldType.CHOICE
                ? settings.limits().choices().stream()
                        .filter(choice -> next.limits().choice(choice.value()).isEmpty())
                        .toList()
                : List.of();
    }
}
