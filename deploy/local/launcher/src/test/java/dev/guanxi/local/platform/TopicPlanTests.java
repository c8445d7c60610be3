package dev.guanxi.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicPlanTests {

    private final Map<String, NewTopic> topics =
            TopicPlan.read(Path.of(System.getProperty("guanxi.root"), "contracts/asyncapi.yaml"))
                    .topics()
                    .stream()
                    .collect(Collectors.toMap(NewTopic::name, topic -> topic));

    @Test
    void everyTopicOfTheContractIsMadeWithItsDeadLetters() {
        assertThat(topics)
                .containsKeys("erp.sale", "crm.sales.order", "crm.callcenter.interaction")
                .containsKeys("erp.sale.dlt", "crm.sales.order.dlt")
                .doesNotContainKeys("{topic}.dlt", "erp.sale.dlt.dlt");
        assertThat(topics.values()).allMatch(topic -> topic.numPartitions() == 12);
    }

    @Test
    void latestStateIsCompactedAndHistoryIsKept() {
        assertThat(topics.get("analytics.customer-profile").configs())
                .containsEntry("cleanup.policy", "compact");
        assertThat(topics.get("erp.sale").configs()).containsEntry("retention.ms", "-1");
    }
}
