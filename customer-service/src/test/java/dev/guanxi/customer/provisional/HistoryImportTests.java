package dev.guanxi.customer.provisional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.platform.value.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A history brings thousands of customers within seconds, known and unknown ones mixed. */
@CustomerServiceTest
class HistoryImportTests {

    private static final int BATCH = 500;

    @Autowired ProvisionalRegistration registration;
    @Autowired TransactionTemplate transactions;
    @Autowired JdbcClient jdbc;

    @Test
    void everyUnknownCustomerIsRegisteredOnceAndPublishedOnce() {
        String source = "history-" + UUID.randomUUID();
        List<CustomerId> customers =
                IntStream.range(0, 4371)
                        .mapToObj(i -> new Identity(source, Integer.toString(i)).naturalId())
                        .toList();
        for (int document = 0; document < 24_000; document += BATCH) {
            Map<CustomerId, Buyer> batch = new HashMap<>();
            for (int i = document; i < document + BATCH; i++) {
                int number = i * 7 % customers.size();
                CustomerId id = customers.get(number);
                batch.put(id, new Buyer(id, source, Integer.toString(number)));
            }
            transactions.executeWithoutResult(status -> registration.registerUnknown(batch));
        }

        assertThat(count("SELECT count(*) FROM party WHERE name LIKE :like", source))
                .isEqualTo(4371);
        assertThat(
                        count(
                                """
                                SELECT count(*) FROM platform.outbox
                                WHERE payload ->> 'name' LIKE :like AND ce_sequence = '1'
                                """,
                                source))
                .isEqualTo(4371);
        assertThat(Ids.natural("customer", source, "0")).isEqualTo(customers.getFirst().value());
    }

    private long count(String sql, String source) {
        return jdbc.sql(sql).param("like", "%(" + source + ")").query(Long.class).single();
    }
}
