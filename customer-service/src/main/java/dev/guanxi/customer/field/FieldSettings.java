package dev.guanxi.customer.field;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about a field and may change.
 *
 * @param label how people call it
 * @param kinds of which kinds of customers it may have a value
 */
public record FieldSettings(
        String label,
        SortedSet<String> kinds,
        FieldType type,
        Limits limits,
        Duties duties,
        Access access) {

    /**
     * @throws FieldSettingsRefused when they contradict each other
     */
    public FieldSettings {
        kinds = sorted(kinds);
        SettingsRules.check(type, limits, duties, access);
    }

    /**
     * Which values are good. Tighter limits hold for values that are set from then on.
     *
     * @param choices for a choice: all words, those of today and retired ones
     * @param maxLength of a text, in characters
     * @param pattern that the whole of a text has to match (Java's regular expressions)
     * @param min the smallest number
     * @param max the greatest number
     */
    public record Limits(
            List<Choice> choices,
            @Nullable Integer maxLength,
            @Nullable String pattern,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) {

        public static final Limits NONE = new Limits(List.of(), null, null, null, null);

        public Limits {
            choices = List.copyOf(choices);
        }

        public Optional<Choice> choice(String value) {
            return choices.stream().filter(choice -> choice.value().equals(value)).findFirst();
        }
    }

    /**
     * One of the values of a choice.
     *
     * @param retired customers that have it keep it, nobody else gets it
     */
    public record Choice(String value, String label, boolean retired) {}

    /**
     * @param required customers of these kinds must have a value
     * @param unique no two customers have the same value
     * @param searchable {@code ?q=} finds customers by it
     */
    public record Duties(boolean required, boolean unique, boolean searchable) {

        public static final Duties NONE = new Duties(false, false, false);
    }

    /** Which roles may; empty: everybody who may read, or write, customers. */
    public record Access(SortedSet<String> readableBy, SortedSet<String> writableBy) {

        public static final Access EVERYBODY = new Access(sorted(List.of()), sorted(List.of()));

        public Access {
            readableBy = sorted(readableBy);
            writableBy = sorted(writableBy);
        }

        public boolean mayRead(Collection<String> roles) {
            return readableBy.isEmpty() || roles.stream().anyMatch(readableBy::contains);
        }

        /** Whoever may not read may not write, either. */
        public boolean mayWrite(Collection<String> roles) {
            return mayRead(roles)
                    && (writableBy.isEmpty() || roles.stream().anyMatch(writableBy::contains));
        }
    }

    private static SortedSet<String> sorted(Collection<String> words) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }
}
