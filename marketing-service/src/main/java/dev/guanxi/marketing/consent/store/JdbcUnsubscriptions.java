package dev.guanxi.marketing.consent.store;

import dev.guanxi.marketing.consent.Unsubscriptions;
import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.marketing.interaction.Channel;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUnsubscriptions implements Unsubscriptions {

    private final JdbcClient jdbc;

    JdbcUnsubscriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(CustomerId customer, Channel channel, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO unsubscription (customer_id, channel, at)
                        VALUES (:customer, :channel, :at) ON CONFLICT DO NOTHING
                        """)
                .param("customer", customer.value())
                .param("channel", channel.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
