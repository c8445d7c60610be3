package dev.guanxi.customer.custom;

import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.customer.field.FieldId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which values are wanted, and the order where it is one of values. */
public record CustomSearch(List<Condition> conditions, @Nullable Sorting sorting) {

    public static final CustomSearch NONE = new CustomSearch(List.of(), null);

    /**
     * Keys of one field, from the first to the last, both included.
     *
     * @param from null: from the first there is
     * @param to null: to the last there is
     */
    public record Condition(FieldId field, @Nullable String from, @Nullable String to) {

        public boolean isOneValue() {
            return from != null && from.equals(to);
        }
    }

    /** Customers without a value are not in the list. */
    public record Sorting(FieldDefinition field, boolean descending) {}
}
