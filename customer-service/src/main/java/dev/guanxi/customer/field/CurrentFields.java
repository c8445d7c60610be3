package dev.guanxi.customer.field;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The fields as this instance knows them. What another instance has defined is known after half a
 * second at most; whoever writes values holds the fields still first and knows the latest.
 */
@Component
public class CurrentFields {

    private static final long TRUSTED_NANOS = Duration.ofMillis(500).toNanos();

    private final Fields fields;
    private volatile Known known = new Known(FieldCatalog.UNKNOWN, 0);

    CurrentFields(Fields fields) {
        this.fields = fields;
    }

    public FieldCatalog catalog() {
        Known last = known;
        return last.catalog() != FieldCatalog.UNKNOWN
                        && System.nanoTime() - last.checkedAt() < TRUSTED_NANOS
                ? last.catalog()
                : latest();
    }

    /** Those of this moment. */
    public FieldCatalog latest() {
        long now = System.nanoTime();
        long version = fields.version();
        FieldCatalog catalog = known.catalog();
        if (catalog.version() != version) {
            catalog = new FieldCatalog(version, fields.all());
        }
        known = new Known(catalog, now);
        return catalog;
    }

    /** Those of this moment, which stay so until the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FieldCatalog heldStill() {
        fields.holdStill();
        return latest();
    }

    /** The running transaction changes a field: this instance asks anew once it has committed. */
    public void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        known = new Known(FieldCatalog.UNKNOWN, 0);
                    }
                });
    }

    private record Known(FieldCatalog catalog, long checkedAt) {}
}
