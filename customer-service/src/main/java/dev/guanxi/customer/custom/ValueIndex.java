package dev.guanxi.customer.custom;

import dev.guanxi.customer.field.FieldCatalog;
import dev.guanxi.customer.field.FieldId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds customers by the value of a field. */
public interface ValueIndex {

    /** Makes the values of customers, which are saved already, those by which they are found. */
    void save(Map<UUID, CustomValues> values, FieldCatalog catalog);

    /**
     * Who has a value. Whoever asks is alone with it until the running transaction ends: another
     * one that asks for the same value waits.
     *
     * @param keys of one field or of several
     * @param own who does not count
     */
    Map<Key, UUID> claim(Collection<Key> keys, @Nullable UUID own);

    /** How many customers fit a condition; counting ends at the limit. */
    int count(CustomSearch.Condition condition, int limit);

    /**
     * Goes on with the fields whose words have to come into the text that is searched, or to leave
     * it, by as many customers at most.
     *
     * @param rewriting writes the text of these customers anew
     * @return false when there is nothing to do
     */
    boolean refreshSearch(int customers, Consumer<Collection<UUID>> rewriting);

    /** One value of one field. */
    record Key(FieldId field, String key) {}
}
