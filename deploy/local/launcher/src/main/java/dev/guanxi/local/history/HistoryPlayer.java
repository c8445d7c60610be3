package dev.guanxi.local.history;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The ERP: sends products and documents to its topics with a plain Kafka client, no headers. */
public final class HistoryPlayer implements AutoCloseable {

    public static final String SALES = "erp.sale";
    private static final String PRODUCTS = "erp.product";

    private final KafkaProducer<String, byte[]> producer;
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    public HistoryPlayer(String bootstrap) {
        producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrap,
                                "acks",
                                "all",
                                "linger.ms",
                                5,
                                "compression.type",
                                "lz4"),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /** Returns when all products are in Kafka; their number. */
    public int playProducts(RetailHistory history, Instant recordedAt) {
        var products = RetailProduct.soldIn(history);
        products.forEach(
                product ->
                        send(
                                PRODUCTS,
                                product.productRef(),
                                ErpMessages.product(product, recordedAt)));
        flush();
        acknowledged.set(0);
        return products.size();
    }

    /** Returns when all documents are in Kafka. */
    public void playSales(RetailHistory history, DateShift shift) {
        history.read(document -> play(document, shift));
        flush();
    }

    public void play(RetailDocument document, DateShift shift) {
        send(
                SALES,
                ErpMessages.key(document),
                ErpMessages.sale(document, shift.apply(document.occurredAt())));
    }

    /** Sends any bytes, as a broken ERP would. */
    public void send(String topic, String key, byte[] value) {
        producer.send(
                new ProducerRecord<>(topic, key, value),
                (metadata, problem) -> {
                    if (problem == null) {
                        acknowledged.incrementAndGet();
                    } else {
                        failure.compareAndSet(null, problem);
                    }
                });
    }

    /** Waits for what was sent; fails when Kafka did not take a message. */
    public void flush() {
        producer.flush();
        Exception problem = failure.get();
        if (problem != null) {
            throw new IllegalStateException("Kafka did not take a message", problem);
        }
    }

    /** Documents that Kafka has acknowledged so far. */
    public long acknowledged() {
        return acknowledged.get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
