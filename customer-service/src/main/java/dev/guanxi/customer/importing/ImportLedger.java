package dev.guanxi.customer.importing;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Profile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What imports did, row by row. */
public interface ImportLedger {

    /**
     * @param key the Idempotency-Key with which it was ordered
     * @param fingerprint tells whether another request with the key is the same one
     * @param columns of the file, once they are known
     * @param undo the job that takes it back
     */
    record Entry(
            UUID id,
            UUID file,
            String owner,
            @Nullable String key,
            @Nullable String fingerprint,
            List<Column> columns,
            @Nullable UUID undo) {}

    /**
     * @param field what the column says; null: nothing that we know
     */
    record Column(String column, @Nullable String field) {}

    /**
     * What an import did to a customer.
     *
     * @param row the last one that meant it
     * @param former what it was before; null when the import created it
     * @param base the version that the import found; 0 when there was none
     * @param version that the import made of it
     */
    record Effect(
            CustomerId customer, long row, @Nullable Former former, long base, long version) {}

    record Former(Customer.Status status, Profile profile) {}

    /**
     * @param cells as they stood in the file
     */
    record Refusal(long row, String code, String reason, List<String> cells) {}

    /** A customer that an undo has left as it is. */
    record Kept(CustomerId customer, long row, String code, String reason) {}

    /** Returns false when the owner has ordered one with this key already. */
    boolean add(Entry entry);

    Optional<Entry> find(UUID id);

    Optional<Entry> findByKey(String owner, String key);

    /** The entries of these ids that exist. */
    List<Entry> find(Collection<UUID> ids);

    void setColumns(UUID id, List<Column> columns);

    /** Returns false when an undo that has not ended is there. */
    boolean setUndo(UUID id, UUID undo);

    /**
     * Adds to what is known of the same customers: what they were before stays. One that somebody
     * else has changed between two rows of the import counts as changed since.
     */
    void addEffects(UUID id, Collection<Effect> effects);

    /** The next effects in the order of the customers' ids. */
    List<Effect> effectsAfter(UUID id, @Nullable CustomerId last, int most);

    long countEffects(UUID id);

    void forgetEffects(UUID id, Collection<CustomerId> customers);

    void addRefusals(UUID id, Collection<Refusal> refusals);

    List<Refusal> refusalsAfter(UUID id, long row, int most);

    void addKept(UUID id, Collection<Kept> kept);

    List<Kept> keptAfter(UUID id, @Nullable CustomerId last, int most);

    /** Remembers customers that a dry run would have created. */
    void rehearse(UUID id, Collection<CustomerId> ids);

    Set<CustomerId> rehearsed(UUID id, Collection<CustomerId> ids);
}
