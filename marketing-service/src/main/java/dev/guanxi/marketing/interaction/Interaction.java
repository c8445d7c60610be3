package dev.guanxi.marketing.interaction;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.platform.value.Money;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact between the company and a customer that came about by a campaign.
 *
 * @param by the employee on our side
 * @param cost what the ledger charges to the customer; null for nothing
 */
public record Interaction(
        About about,
        CustomerId customer,
        Topic topic,
        Instant at,
        String by,
        @Nullable Money cost) {

    public record About(Kind kind, UUID campaign) {}

    /**
     * @param subject one line for people, without personal data
     */
    public record Topic(Channel channel, Direction direction, String subject) {}

    public enum Kind {
        CAMPAIGN_TOUCH,
        CAMPAIGN_RESPONSE;

        /** The word in contracts. */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
