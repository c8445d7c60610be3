package dev.guanxi.marketing.consent;

import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.marketing.interaction.Channel;
import java.time.Instant;

/**
 * Customers who no longer want to be touched on a channel. Audiences and launches leave them out.
 */
public interface Unsubscriptions {

    /** Once is enough: a repetition changes nothing. */
    void add(CustomerId customer, Channel channel, Instant at);
}
