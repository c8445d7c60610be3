package dev.guanxi.analytics.profile.messaging;

import dev.guanxi.analytics.profile.Profile;
import dev.guanxi.analytics.profile.Profiles;
import dev.guanxi.analytics.sink.BatchSink;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ProfileSink {

    private final Profiles profiles;
    private final BatchSink sink;

    ProfileSink(Profiles profiles, BatchSink sink) {
        this.profiles = profiles;
        this.sink = sink;
    }

    @KafkaListener(
            id = "analytics-profile",
            topics = Profile.TOPIC,
            containerFactory = BatchSink.CONTAINERS)
    void write(List<ConsumerRecord<byte[], byte[]>> messages) {
        sink.write("analytics-profile", messages, profiles::record);
    }
}
