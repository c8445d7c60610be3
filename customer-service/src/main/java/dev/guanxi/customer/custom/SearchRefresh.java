package dev.guanxi.customer.custom;

import dev.guanxi.customer.field.CurrentFields;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the words of a field into the text that is searched, or out of it, after a field has
 * become searchable or has ceased to be. Each step is a transaction that also says how far it has
 * come, so nothing is lost by a crash, no customer is locked for long, and any instance may go on.
 */
@Component
class SearchRefresh {

    private static final int CUSTOMERS = 500;

    /** Others wait for the thread. */
    private static final int STEPS = 20;

    private final ValueIndex index;
    private final CustomerRecords records;
    private final CurrentFields fields;
    private final TransactionTemplate transaction;

    SearchRefresh(
            ValueIndex index,
            CustomerRecords records,
            CurrentFields fields,
            TransactionTemplate transaction) {
        this.index = index;
        this.records = records;
        this.fields = fields;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT10S")
    void run() {
        int steps = 0;
        while (steps < STEPS && step()) {
            steps++;
        }
    }

    boolean step() {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            fields.heldStill();
                            return index.refreshSearch(CUSTOMERS, records::rewriteSearchText);
                        }));
    }
}
