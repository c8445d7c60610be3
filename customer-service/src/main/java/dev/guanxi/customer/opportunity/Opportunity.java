package dev.guanxi.customer.opportunity;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A chance to sell to a customer, as sales-service last told. Words are kept as they come, since it
 * may learn new ones.
 *
 * @param version the higher is the newer
 */
public record Opportunity(
        UUID id, CustomerId customer, Terms terms, Standing standing, long version) {

    /**
     * @param value what it would bring in, unweighted
     * @param owner the login of the seller
     */
    public record Terms(String name, Money value, String owner) {}

    /**
     * @param probability from 0 to 1
     * @param since when it got there
     */
    public record Standing(String stage, BigDecimal probability, Instant since) {

        private static final String WON = "won";
        private static final String LOST = "lost";

        public boolean open() {
            return !stage.equals(WON) && !stage.equals(LOST);
        }
    }
}
