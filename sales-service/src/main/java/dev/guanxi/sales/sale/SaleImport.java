package dev.guanxi.sales.sale;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records documents of other systems, each once: (source, document id) is what makes two messages
 * tell of the same document.
 */
@Component
public class SaleImport {

    /** The clock of a till may be ahead of ours, by the width of a time zone gone wrong. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final Sales sales;
    private final SalePublication publication;
    private final Clock clock;

    SaleImport(Sales sales, SalePublication publication, Clock clock) {
        this.sales = sales;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Records and publishes what is new; the same document again changes nothing.
     *
     * @throws DocumentChanged when a document is known with other content: nothing is recorded then
     * @throws SaleInFuture when a document is dated after tomorrow: nothing is recorded then
     */
    @Transactional
    public void record(List<Sale> documents) {
        Map<SaleId, Sale> distinct = distinct(documents);
        Set<SaleId> added = sales.add(distinct.values());
        requireUnchanged(
                distinct.entrySet().stream()
                        .filter(each -> !added.contains(each.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
        publication.publish(
                distinct.entrySet().stream()
                        .filter(each -> added.contains(each.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private Map<SaleId, Sale> distinct(List<Sale> documents) {
        Instant limit = clock.instant().plus(TOLERANCE);
        Map<SaleId, Sale> distinct = LinkedHashMap.newLinkedHashMap(documents.size());
        for (Sale sale : documents) {
            Instant occurredAt = sale.circumstances().occurredAt();
            if (occurredAt.isAfter(limit)) {
                throw new SaleInFuture(sale.document(), occurredAt);
            }
            Sale before = distinct.putIfAbsent(sale.id(), sale);
            if (before != null && !before.fingerprint().equals(sale.fingerprint())) {
                throw new DocumentChanged(sale.document());
            }
        }
        return distinct;
    }

    private void requireUnchanged(Collection<Sale> known) {
        if (known.isEmpty()) {
            return;
        }
        Map<SaleId, Fingerprint> recorded =
                sales.fingerprints(known.stream().map(Sale::id).toList());
        for (Sale sale : known) {
            if (!sale.fingerprint().equals(recorded.get(sale.id()))) {
                throw new DocumentChanged(sale.document());
            }
        }
    }
}
