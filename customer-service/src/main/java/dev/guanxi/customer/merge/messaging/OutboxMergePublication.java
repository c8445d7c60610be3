package dev.guanxi.customer.merge.messaging;

import dev.guanxi.customer.merge.Merge;
import dev.guanxi.customer.merge.MergePublication;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.CustomerPublication;
import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Publishes on {@code crm.customer.customer}, under the key of the customer that is absorbed or
 * itself again, each time as a version of it.
 */
@Component
class OutboxMergePublication implements MergePublication {

    private static final String TOPIC = "crm.customer.customer";
    private static final String MERGED = "crm.customer.customer.merged.v1";
    private static final String SPLIT = "crm.customer.customer.split.v1";

    private final Outbox outbox;
    private final CustomerPublication customers;

    OutboxMergePublication(Outbox outbox, CustomerPublication customers) {
        this.outbox = outbox;
        this.customers = customers;
    }

    @Override
    public void publishMerged(
            Map<CustomerId, Merge> merged, News news, Map<CustomerId, Long> versions) {
        outbox.append(
                merged.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(
                                one -> {
                                    long version = versions.getOrDefault(one.getKey(), 0L);
                                    return event(
                                            MERGED,
                                            new Subject(one.getKey(), version, news.at()),
                                            new CustomerMerged(
                                                    one.getKey().value(),
                                                    news.survivor().value(),
                                                    one.getValue().id().value(),
                                                    news.at(),
                                                    version));
                                })
                        .toList());
    }

    @Override
    public void publishSplit(Merge split, News news, long version) {
        CustomerId customer = split.pair().absorbed();
        outbox.append(
                List.of(
                        event(
                                SPLIT,
                                new Subject(customer, version, news.at()),
                                new CustomerSplit(
                                        customer.value(),
                                        news.survivor().value(),
                                        split.id().value(),
                                        news.at(),
                                        version))));
    }

    @Override
    public void publishChanged(List<Customer> versions) {
        customers.publish(versions);
    }

    private static OutboxEvent event(String type, Subject subject, Object data) {
        String id = subject.customer().toString();
        return new OutboxEvent(
                new OutboxEvent.Route(TOPIC, id),
                type,
                new OutboxEvent.Subject(id, subject.version()),
                subject.at(),
                data);
    }

    private record Subject(CustomerId customer, long version, Instant at) {}

    /** The payload of {@code crm.customer.customer.merged.v1}. */
    record CustomerMerged(
            UUID customerId, UUID survivorId, UUID mergeId, Instant at, long version) {}

    /** The payload of {@code crm.customer.customer.split.v1}. */
    record CustomerSplit(
            UUID customerId, UUID formerSurvivorId, UUID mergeId, Instant at, long version) {}
}
