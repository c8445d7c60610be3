package dev.guanxi.customer.importing;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerMatches;
import dev.guanxi.customer.party.CustomerPublication;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.IdentityTaken;
import dev.guanxi.platform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes a chunk of rows in: a few statements for all of them, whatever each of them means. */
@Component
class Intake {

    private final Customers customers;
    private final CustomerMatches matches;
    private final CustomerPublication publication;
    private final ImportLedger ledger;
    private final ChunkResults results;

    Intake(
            Customers customers,
            CustomerMatches matches,
            CustomerPublication publication,
            ImportLedger ledger,
            ChunkResults results) {
        this.customers = customers;
        this.matches = matches;
        this.publication = publication;
        this.ledger = ledger;
        this.results = results;
    }

    /** Returns how many rows created a customer, updated one, changed nothing, were refused. */
    Map<String, Long> take(UUID importId, ImportOrder.Manner manner, List<ImportRow> rows) {
        Rehearsal rehearsal = new Rehearsal(importId, ledger, manner.dryRun());
        KnownCustomers known = KnownCustomers.meantBy(rows, customers, matches, rehearsal);
        ChunkResult result = results.of(known);
        Map<String, Long> counts = new TreeMap<>();
        List<ImportLedger.Refusal> refusals = new ArrayList<>();
        for (ImportRow row : rows) {
            try {
                counts.merge(judged(row, manner, known, result).word(), 1L, Long::sum);
            } catch (Problem e) {
                counts.merge("refused", 1L, Long::sum);
                refusals.add(RowRefusals.of(row.row(), e));
            }
        }
        ledger.addRefusals(importId, refusals);
        if (manner.dryRun()) {
            rehearsal.remember(result.created());
        } else {
            save(importId, result);
        }
        return counts;
    }

    private static Judgement judged(
            ImportRow row, ImportOrder.Manner manner, KnownCustomers known, ChunkResult result) {
        if (row.refusal() != null) {
            throw row.refusal();
        }
        Customer target = known.target(row.keys());
        if (target == null && known.isRehearsed(row.keys())) {
            return Judgement.ofRehearsed(manner.mode(), row.keys());
        }
        if (target == null) {
            return result.create(row, manner.mode());
        }
        return result.update(row, manner.mode(), target);
    }

    private void save(UUID importId, ChunkResult result) {
        try {
            List<Customer> created = result.created();
            if (customers.add(created).size() < created.size()) {
                throw new OptimisticLockingFailureException(
                        "Somebody else has recorded one of these customers meanwhile: again");
            }
            customers.replace(result.updated());
        } catch (IdentityTaken e) {
            throw new OptimisticLockingFailureException(
                    "Somebody else has taken one of these keys meanwhile: again", e);
        }
        publication.publish(result.versions());
        ledger.addEffects(importId, result.effects());
    }
}
