package dev.guanxi.analytics.sink;

import dev.guanxi.platform.deadletter.DeadLetters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a poll's messages in one transaction, partition by partition. Writing must be idempotent:
 * the offsets are committed after the transaction, so a crash between brings the same messages
 * again. A message that is none goes to the dead letters; an outage is waited for.
 */
@Component
public class BatchSink {

    /** The name of the listener containers that sinks run in. */
    public static final String CONTAINERS = "sinkContainers";

    private final TransactionTemplate transactions;
    private final DeadLetters deadLetters;

    BatchSink(PlatformTransactionManager transactions, DeadLetters deadLetters) {
        this.transactions = new TransactionTemplate(transactions);
        this.deadLetters = deadLetters;
    }

    /** Writes messages of one partition, each as JSON. */
    @FunctionalInterface
    public interface Write {
        void write(int partition, List<String> messages);
    }

    public void write(String consumer, List<ConsumerRecord<byte[], byte[]>> messages, Write write) {
        SortedMap<Integer, List<ConsumerRecord<byte[], byte[]>>> byPartition =
                messages.stream()
                        .filter(message -> message.value() != null)
                        .collect(
                                Collectors.groupingBy(
                                        ConsumerRecord::partition,
                                        TreeMap::new,
                                        Collectors.toList()));
        try {
            transactions.executeWithoutResult(
                    status ->
                            byPartition.forEach(
                                    (partition, part) -> write.write(partition, texts(part))));
        } catch (DataIntegrityViolationException e) {
            byPartition.values().forEach(part -> part.forEach(one -> alone(consumer, one, write)));
        }
    }

    private void alone(String consumer, ConsumerRecord<byte[], byte[]> message, Write write) {
        try {
            transactions.executeWithoutResult(
                    status -> write.write(message.partition(), texts(List.of(message))));
        } catch (DataIntegrityViolationException e) {
            deadLetters.bury(
                    message,
                    new DeadLetters.Cause(
                            consumer, "not-storable", String.valueOf(e.getMessage())));
        }
    }

    private static List<String> texts(List<ConsumerRecord<byte[], byte[]>> messages) {
        return messages.stream()
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
