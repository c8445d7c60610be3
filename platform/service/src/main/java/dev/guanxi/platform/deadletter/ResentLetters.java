package dev.guanxi.platform.deadletter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers which letters have been sent back, so that the list shows only what is open. */
class ResentLetters {

    private final JdbcClient jdbc;

    ResentLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void mark(TopicPartition place, long offset, String by) {
        jdbc.sql(
                        """
                        INSERT INTO platform.dead_letter_resent
                            (topic, partition_no, offset_no, resent_by)
                        VALUES (:topic, :partition, :offset, :by) ON CONFLICT DO NOTHING
                        """)
                .param("topic", place.topic())
                .param("partition", place.partition())
                .param("offset", offset)
                .param("by", by)
                .update();
    }

    List<DeadLetterView> without(List<DeadLetterView> letters) {
        Set<Place> resent =
                new HashSet<>(
                        jdbc.sql(
                                        """
                                        SELECT topic, partition_no AS partition, offset_no AS offset
                                        FROM platform.dead_letter_resent
                                        """)
                                .query(Place.class)
                                .list());
        return letters.stream()
                .filter(l -> !resent.contains(new Place(l.topic(), l.partition(), l.offset())))
                .toList();
    }

    record Place(String topic, int partition, long offset) {}
}
