package dev.guanxi.customer.importing;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a dry run would have created in chunks before; an import in earnest has it on record. */
record Rehearsal(UUID importId, ImportLedger ledger, boolean isDryRun) {

    Set<CustomerId> among(Collection<CustomerId> ids) {
        return isDryRun ? ledger.rehearsed(importId, ids) : Set.of();
    }

    void remember(List<Customer> created) {
        ledger.rehearse(importId, created.stream().flatMap(c -> c.ids().stream()).toList());
    }
}
