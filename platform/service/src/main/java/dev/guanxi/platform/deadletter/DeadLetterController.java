package dev.guanxi.platform.deadletter;

import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.problem.NotFound;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator's door to messages that could not be handled. */
@RestController
@RequestMapping("/api/v1/operations/${spring.application.name}/dead-letters")
class DeadLetterController {

    private final DeadLetterReader reader;
    private final ResentLetters resent;
    private final KafkaOperations<byte[], byte[]> kafka;

    DeadLetterController(
            DeadLetterReader reader, ResentLetters resent, KafkaOperations<byte[], byte[]> kafka) {
        this.reader = reader;
        this.resent = resent;
        this.kafka = kafka;
    }

    /** The newest letters that nobody has sent back yet; at most a page, newest first. */
    @GetMapping
    @Operation(summary = "Lists messages that could not be handled, newest first")
    @RequiresPermission("operations:read")
    Page<DeadLetterView> list(PageQuery query) {
        List<DeadLetterView> open =
                resent.without(reader.newest()).stream()
                        .sorted(Comparator.comparing(DeadLetterView::at).reversed())
                        .limit(query.limit())
                        .toList();
        return new Page<>(open, null);
    }

    /**
     * Sends the letter back to the topic that it came from, as it was. Whoever handled it then does
     * nothing now, since the event's id is the same.
     */
    @PostMapping("/{topic}/{partition}/{offset}/resend")
    @Operation(summary = "Sends a dead letter back to the topic that it came from")
    @RequiresPermission("operations:write")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void resend(
            @PathVariable String topic,
            @PathVariable int partition,
            @PathVariable long offset,
            Caller caller) {
        TopicPartition place = new TopicPartition(topic, partition);
        ConsumerRecord<byte[], byte[]> letter =
                reader.reads(topic) ? reader.at(place, offset) : null;
        if (letter == null) {
            throw new NotFound(
                    "no-such-dead-letter",
                    "This service has no dead letter at " + place + ", offset " + offset);
        }
        String original = topic.substring(0, topic.length() - DeadLetters.SUFFIX.length());
        kafka.send(
                        new ProducerRecord<>(
                                original, null, letter.key(), letter.value(), originals(letter)))
                .join();
        resent.mark(place, offset, caller.name());
    }

    private static Headers originals(ConsumerRecord<byte[], byte[]> letter) {
        Headers headers = new RecordHeaders();
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(DeadLetters.HEADER_PREFIX)) {
                headers.add(header);
            }
        }
        return headers;
    }
}
