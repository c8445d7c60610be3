package dev.guanxi.customer.importing;

import dev.guanxi.customer.importing.ImportLedger.Effect;
import dev.guanxi.customer.importing.ImportLedger.Kept;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.CustomerPublication;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.removal.CustomerRemoval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Takes effects of an import back, of customers that nobody has changed since: new ones go, changed
 * ones get back what they were. The others are kept, with the reason.
 */
@Component
class TakingBack {

    private final Customers customers;
    private final CustomerRemoval removal;
    private final CustomerPublication publication;
    private final ImportLedger ledger;

    TakingBack(
            Customers customers,
            CustomerRemoval removal,
            CustomerPublication publication,
            ImportLedger ledger) {
        this.customers = customers;
        this.removal = removal;
        this.publication = publication;
        this.ledger = ledger;
    }

    /** Returns how many customers were removed, restored and kept. */
    Map<String, Long> takeBack(UUID importId, List<Effect> effects) {
        Map<CustomerId, Effect> byCustomer =
                effects.stream()
                        .collect(
                                Collectors.toMap(
                                        Effect::customer,
                                        Function.identity(),
                                        (first, second) -> first,
                                        LinkedHashMap::new));
        Map<CustomerId, Customer> current = customers.lock(byCustomer.keySet());
        Chunk chunk = new Chunk(byCustomer);
        for (Effect effect : effects) {
            Customer customer = current.get(effect.customer());
            if (customer == null || customer.version() != effect.version()) {
                chunk.keep(effect.customer(), "changed-since", "It was changed after the import");
            } else if (effect.former() == null) {
                chunk.removed.add(customer);
            } else {
                chunk.restored.add(
                        customer.restoredTo(effect.former().status(), effect.former().profile()));
            }
        }
        removal.remove(chunk.removed)
                .forEach(id -> chunk.keep(id, "customer-in-use", "Something hangs on it since"));
        chunk.keepThoseWhoseKeysAreTaken();
        customers.replace(chunk.restored);
        publication.publish(chunk.restored);
        ledger.addKept(importId, chunk.kept.values());
        ledger.forgetEffects(
                importId,
                byCustomer.keySet().stream().filter(id -> !chunk.kept.containsKey(id)).toList());
        return chunk.counts();
    }

    private final class Chunk {

        private final Map<CustomerId, Effect> effects;
        private final List<Customer> removed = new ArrayList<>();
        private final List<Customer> restored = new ArrayList<>();
        private final Map<CustomerId, Kept> kept = new LinkedHashMap<>();

        Chunk(Map<CustomerId, Effect> effects) {
            this.effects = effects;
        }

        void keep(CustomerId id, String code, String reason) {
            Effect effect = effects.get(id);
            if (effect != null) {
                kept.put(id, new Kept(id, effect.row(), code, reason));
            }
        }

        /** A key that the import took from a customer may be another one's by now. */
        void keepThoseWhoseKeysAreTaken() {
            Set<Identity> identities =
                    restored.stream()
                            .flatMap(c -> c.profile().identities().stream())
                            .collect(Collectors.toSet());
            Map<Identity, CustomerId> holders = customers.holders(identities);
            for (Customer customer : restored) {
                for (Identity identity : customer.profile().identities()) {
                    CustomerId holder = holders.get(identity);
                    if (holder != null && !holder.equals(customer.id())) {
                        keep(
                                customer.id(),
                                "identity-taken",
                                "%s knows customer %s as %s now"
                                        .formatted(
                                                identity.source(), holder, identity.externalId()));
                    }
                }
            }
            restored.removeIf(customer -> kept.containsKey(customer.id()));
        }

        Map<String, Long> counts() {
            long gone = removed.stream().filter(c -> !kept.containsKey(c.id())).count();
            return Map.of(
                    "removed", gone,
                    "restored", (long) restored.size(),
                    "kept", (long) kept.size());
        }
    }
}
