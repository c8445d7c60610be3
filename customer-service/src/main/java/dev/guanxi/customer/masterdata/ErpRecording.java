package dev.guanxi.customer.masterdata;

import dev.guanxi.customer.merge.Inheritance;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.CustomerPublication;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the ERP's master data, many records at once. */
@Service
public class ErpRecording {

    private final Customers customers;
    private final ErpRecords erp;
    private final Inheritance inheritance;
    private final CustomerPublication publication;
    private final Clock clock;

    ErpRecording(
            Customers customers,
            ErpRecords erp,
            Inheritance inheritance,
            CustomerPublication publication,
            Clock clock) {
        this.customers = customers;
        this.erp = erp;
        this.inheritance = inheritance;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Applies the records in their order. One that is older than what is known, or that repeats the
     * ERP's last word, changes nothing; so a correction made here lasts until the ERP says
     * something new.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(List<ErpRecord> records) {
        Set<Identity> identities = new HashSet<>();
        records.forEach(record -> identities.add(record.identity()));
        Map<Identity, ErpRecord> lastWords = new HashMap<>(erp.lock(identities));
        Batch batch = new Batch(identities);
        Map<Identity, ErpRecord> heard = new LinkedHashMap<>();
        for (ErpRecord record : records) {
            ErpRecord last = lastWords.get(record.identity());
            if (last != null && record.recordedAt().isBefore(last.recordedAt())) {
                continue;
            }
            lastWords.put(record.identity(), record);
            heard.put(record.identity(), record);
            if (last == null || !last.fields().equals(record.fields())) {
                batch.apply(record, last == null ? null : last.fields());
            }
        }
        erp.save(heard.values());
        batch.save();
    }

    /** The customers of one batch while they change. */
    private final class Batch {

        private final Map<Identity, CustomerId> holders;
        private final Map<CustomerId, Customer> current;
        private final Set<CustomerId> known;
        private final Map<CustomerId, Customer> changed = new LinkedHashMap<>();
        private final List<Customer> versions = new ArrayList<>();

        Batch(Collection<Identity> identities) {
            holders = customers.keepers(identities);
            TreeSet<CustomerId> ids = new TreeSet<>(holders.values());
            identities.forEach(identity -> ids.add(identity.naturalId()));
            current = new HashMap<>(customers.lock(customers.united(ids)));
            known = Set.copyOf(current.keySet());
        }

        void apply(ErpRecord record, ErpRecord.@Nullable Fields last) {
            Identity identity = record.identity();
            CustomerId id = holders.getOrDefault(identity, identity.naturalId());
            Customer before = current.get(id);
            if (before != null && before.isMerged()) {
                applyToMerged(before, record, last);
            } else {
                next(before, record, last).ifPresent(this::becomes);
            }
        }

        /** It stays with the merged customer, and its survivor shows it. */
        private void applyToMerged(
                Customer before, ErpRecord record, ErpRecord.@Nullable Fields last) {
            Customer after =
                    before.keeping(
                            profile(before, record, last), before.standing(), before.absorbed());
            List<Customer> risen = inheritance.changed(before, after, current);
            becomes(after);
            risen.forEach(this::becomes);
        }

        private void becomes(Customer customer) {
            current.put(customer.id(), customer);
            changed.put(customer.id(), customer);
            if (!customer.isMerged()) {
                versions.add(customer);
            }
        }

        private Profile profile(
                Customer before, ErpRecord record, ErpRecord.@Nullable Fields last) {
            Profile profile =
                    before.absorbed().isEmpty()
                            ? record.fields().over(before.profile())
                            : record.fields().overUnited(before.profile(), last);
            return profile.with(record.identity());
        }

        private Optional<Customer> next(
                @Nullable Customer before, ErpRecord record, ErpRecord.@Nullable Fields last) {
            Identity identity = record.identity();
            if (before == null) {
                return Optional.of(
                        Customer.registered(
                                record.fields().alone(identity),
                                clock.instant().truncatedTo(ChronoUnit.MICROS)));
            }
            return before.changedTo(profile(before, record, last));
        }

        void save() {
            List<Customer> added =
                    changed.values().stream().filter(c -> !known.contains(c.id())).toList();
            if (customers.add(added).size() < added.size()) {
                throw new OptimisticLockingFailureException(
                        "A sale has brought one of these customers meanwhile: again");
            }
            customers.replace(
                    changed.values().stream().filter(c -> known.contains(c.id())).toList());
            publication.publish(versions);
        }
    }
}
