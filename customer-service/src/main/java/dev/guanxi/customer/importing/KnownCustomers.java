package dev.guanxi.customer.importing;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.importing.ImportRow.Keys;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.CustomerMatches;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.Identity;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The customers that the rows of a chunk mean, locked, while the chunk changes them. */
class KnownCustomers {

    private final Map<Identity, CustomerId> holders;
    private final Map<String, Set<CustomerId>> byEmail;
    private final Map<String, Set<CustomerId>> byPhone;
    private final Map<CustomerId, Customer> current;
    private final Set<CustomerId> rehearsed;

    private KnownCustomers(
            Map<Identity, CustomerId> holders,
            Map<String, Set<CustomerId>> byEmail,
            Map<String, Set<CustomerId>> byPhone,
            Map<CustomerId, Customer> current,
            Set<CustomerId> rehearsed) {
        this.holders = holders;
        this.byEmail = byEmail;
        this.byPhone = byPhone;
        this.current = current;
        this.rehearsed = rehearsed;
    }

    static KnownCustomers meantBy(
            List<ImportRow> rows,
            Customers customers,
            CustomerMatches matches,
            Rehearsal rehearsal) {
        Set<Identity> identities = all(rows, Keys::identities);
        Map<Identity, CustomerId> holders = new HashMap<>(customers.holders(identities));
        Map<String, Set<CustomerId>> byEmail =
                new HashMap<>(matches.byEmail(all(rows, Keys::emails)));
        Map<String, Set<CustomerId>> byPhone =
                new HashMap<>(matches.byPhone(all(rows, Keys::phones)));
        Set<CustomerId> natural =
                identities.stream()
                        .filter(identity -> !holders.containsKey(identity))
                        .map(Identity::naturalId)
                        .collect(Collectors.toSet());
        Set<CustomerId> ids = new TreeSet<>(natural);
        ids.addAll(holders.values());
        byEmail.values().forEach(ids::addAll);
        byPhone.values().forEach(ids::addAll);
        for (ImportRow row : rows) {
            if (row.keys().id() != null) {
                ids.add(row.keys().id());
            }
        }
        return new KnownCustomers(
                holders,
                byEmail,
                byPhone,
                new HashMap<>(customers.lock(ids)),
                rehearsal.among(natural));
    }

    private static <T> Set<T> all(List<ImportRow> rows, Function<Keys, Collection<T>> keys) {
        return rows.stream()
                .flatMap(row -> keys.apply(row.keys()).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The customer that is meant, null when it is nobody on record.
     *
     * @throws RowRefused when the id is nobody's, or the keys mean different customers
     */
    @Nullable Customer target(Keys keys) {
        Set<CustomerId> meant = new LinkedHashSet<>();
        if (keys.id() != null) {
            if (!current.containsKey(keys.id())) {
                throw RowRefused.nobody();
            }
            meant.add(keys.id());
        }
        for (Identity identity : keys.identities()) {
            CustomerId holder = holder(identity);
            if (holder != null) {
                meant.add(holder);
            }
        }
        if (meant.isEmpty()) {
            keys.emails().forEach(it -> meant.addAll(byEmail.getOrDefault(it, Set.of())));
            keys.phones().forEach(it -> meant.addAll(byPhone.getOrDefault(it, Set.of())));
        }
        if (meant.size() > 1) {
            throw RowRefused.ambiguous(meant.size());
        }
        return meant.isEmpty() ? null : current.get(meant.iterator().next());
    }

    /** Whether a row before, in a dry run, would have created the customer. */
    boolean isRehearsed(Keys keys) {
        return keys.identities().stream().anyMatch(it -> rehearsed.contains(it.naturalId()));
    }

    /** Who has the key, or the id that is derived from it; null: nobody. */
    @Nullable CustomerId holder(Identity identity) {
        CustomerId holder = holders.get(identity);
        return holder == null && current.containsKey(identity.naturalId())
                ? identity.naturalId()
                : holder;
    }

    /** From now on this is the customer. */
    void put(Customer customer) {
        current.put(customer.id(), customer);
        customer.profile().identities().forEach(it -> holders.put(it, customer.id()));
        Contacts contacts = customer.profile().contacts();
        contacts.emails().forEach(it -> add(byEmail, it.address(), customer.id()));
        contacts.phones().forEach(it -> add(byPhone, it.number(), customer.id()));
    }

    private static void add(Map<String, Set<CustomerId>> map, String key, CustomerId id) {
        map.merge(
                key,
                Collections.singleton(id),
                (before, added) -> {
                    Set<CustomerId> both = new HashSet<>(before);
                    both.addAll(added);
                    return both;
                });
    }
}
