package dev.guanxi.analytics.ledger.messaging;

import dev.guanxi.analytics.ledger.Ledger;
import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.sink.BatchSink;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class LedgerSink {

    private final Ledger ledger;
    private final BatchSink sink;

    LedgerSink(Ledger ledger, BatchSink sink) {
        this.ledger = ledger;
        this.sink = sink;
    }

    @KafkaListener(
            id = "analytics-ledger",
            topics = LedgerEntry.TOPIC,
            containerFactory = BatchSink.CONTAINERS)
    void write(List<ConsumerRecord<byte[], byte[]>> messages) {
        sink.write("analytics-ledger", messages, ledger::record);
    }
}
