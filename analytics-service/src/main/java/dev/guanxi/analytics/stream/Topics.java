package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.profile.Profile;
import dev.guanxi.analytics.value.ModelPublished;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Makes the topics that are missing: its own as they must be (compacted where the last value
 * counts), those it reads as the broker would make them at their first use, because Kafka Streams
 * does not start without them.
 */
class Topics {

    private static final Map<String, String> COMPACTED =
            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);

    /** The ledger is the record of what was earned: it is kept. */
    private static final Map<String, String> KEPT = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");

    private final StreamSettings.Runtime settings;
    private final Map<String, Object> connection;

    Topics(StreamSettings.Runtime settings, String bootstrap) {
        this.settings = settings;
        this.connection =
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        10_000,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5000);
    }

    void make() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(connection)) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing =
                    all().stream().filter(topic -> !present.contains(topic.name())).toList();
            for (var made : admin.createTopics(missing).values().entrySet()) {
                try {
                    made.getValue().get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }

    private List<NewTopic> all() {
        List<NewTopic> all = new ArrayList<>();
        all.add(topic(LedgerEntry.TOPIC).configs(KEPT));
        all.add(topic(Profile.TOPIC).configs(COMPACTED));
        all.add(topic(ModelPublished.TOPIC).configs(COMPACTED));
        Stream.concat(ValueTopology.BY_CUSTOMER.stream(), ValueTopology.BY_OTHER.stream())
                .flatMap(read -> Stream.of(read, DeadLetter.topicOf(read)))
                .forEach(name -> all.add(topic(name)));
        return all;
    }

    private NewTopic topic(String name) {
        Optional<Short> replication =
                settings.replication() < 0 ? Optional.empty() : Optional.of(settings.replication());
        return new NewTopic(name, Optional.of(settings.partitions()), replication);
    }
}
