package dev.guanxi.customer.field;

import dev.guanxi.customer.field.FieldSettings.Access;
import dev.guanxi.customer.field.FieldSettings.Choice;
import dev.guanxi.customer.field.FieldSettings.Duties;
import dev.guanxi.customer.field.FieldSettings.Limits;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What the settings of one field must agree on. */
final class SettingsRules {

    private SettingsRules() {}

    static void check(FieldType type, Limits limits, Duties duties, Access access) {
        if (type != FieldType.TEXT) {
            absent(limits.maxLength(), "maxLength", FieldType.TEXT);
            absent(limits.pattern(), "pattern", FieldType.TEXT);
        }
        if (type != FieldType.NUMBER) {
            absent(limits.min(), "min", FieldType.NUMBER);
            absent(limits.max(), "max", FieldType.NUMBER);
        }
        choices(type, limits);
        pattern(limits);
        range(limits);
        duties(type, duties, access);
    }

    private static void absent(@Nullable Object limit, String name, FieldType type) {
        if (limit != null) {
            throw new FieldSettingsRefused(
                    "field-limit-not-for-type", name, "only a " + type + " has '" + name + "'");
        }
    }

    private static void choices(FieldType type, Limits limits) {
        if (type != FieldType.CHOICE) {
            if (!limits.choices().isEmpty()) {
                absent(limits.choices(), "choices", FieldType.CHOICE);
            }
            return;
        }
        if (limits.choices().isEmpty()) {
            throw new FieldSettingsRefused(
                    "field-choices-missing", "choices", "a choice names its choices");
        }
        Set<String> seen = new HashSet<>();
        for (Choice choice : limits.choices()) {
            if (!seen.add(choice.value())) {
                throw new FieldSettingsRefused(
                        "field-choice-twice", "choices", "'" + choice.value() + "' is there twice");
            }
        }
    }

    private static void pattern(Limits limits) {
        if (limits.pattern() == null) {
            return;
        }
        try {
            Pattern.compile(limits.pattern());
        } catch (PatternSyntaxException e) {
            throw new FieldSettingsRefused(
                    "field-pattern-invalid",
                    "pattern",
                    "no regular expression: " + e.getDescription());
        }
    }

    private static void range(Limits limits) {
        if (limits.min() != null
                && limits.max() != null
                && limits.min().compareTo(limits.max()) > 0) {
            throw new FieldSettingsRefused(
                    "field-range-empty", "min", "'min' is greater than 'max'");
        }
    }

    private static void duties(FieldType type, Duties duties, Access access) {
        if (duties.unique() && !type.canBeUnique()) {
            throw new FieldSettingsRefused(
                    "field-never-unique", "unique", "a " + type + " cannot be unique");
        }
        if (duties.searchable() && !type.canBeSearched()) {
            throw new FieldSettingsRefused(
                    "field-never-searchable", "searchable", "a " + type + " has no words");
        }
        if (duties.searchable() && !access.readableBy().isEmpty()) {
            throw new FieldSettingsRefused(
                    "field-search-would-tell",
                    "searchable",
                    "the search would tell the value to those who may not read it");
        }
    }
}
