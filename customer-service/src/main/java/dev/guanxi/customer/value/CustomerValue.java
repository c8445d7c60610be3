package dev.guanxi.customer.value;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.value.Money;
import java.time.Instant;

/**
 * What a customer is worth, as analytics last said.
 *
 * @param customer the id that analytics knows: the customer's own, or one derived from an identity
 * @param rank the tier and the segment, by the words of analytics, which may learn new ones
 * @param figures amounts in the base currency
 * @param revision how many profiles there were: the higher is the newer
 */
public record CustomerValue(
        CustomerId customer, Rank rank, Figures figures, long revision, Instant asOf) {

    /**
     * @param tier platinum, gold, silver or bronze
     */
    public record Rank(String tier, String segment) {}

    /**
     * @param revenue net revenue within the window of the value model ({@code monetary})
     * @param clv net present value of the profit that the customer will bring
     */
    public record Figures(Money revenue, Money clv) {

        /**
         * @throws IllegalArgumentException when the currencies differ
         */
        public Figures plus(Figures other) {
            return new Figures(revenue.plus(other.revenue), clv.plus(other.clv));
        }

        boolean areZero() {
            return revenue.signum() == 0 && clv.signum() == 0;
        }
    }

    /**
     * The value of one customer whom analytics knows under both ids: the amounts added up, the rank
     * of the id that is worth more. An id that counts with another one has no figures of its own,
     * and so no say in the rank, however little the other is worth. Of two currencies, from before
     * and after a change of the base currency, the newer one counts alone.
     */
    public CustomerValue with(CustomerValue other) {
        if (!figures.clv().currency().equals(other.figures.clv().currency())) {
            return asOf.isBefore(other.asOf) ? other : this;
        }
        boolean ahead =
                other.figures.areZero()
                        || !figures.areZero()
                                && figures.clv().amount().compareTo(other.figures.clv().amount())
                                        >= 0;
        return new CustomerValue(
                ahead ? customer : other.customer,
                ahead ? rank : other.rank,
                figures.plus(other.figures),
                revision + other.revision,
                asOf.isBefore(other.asOf) ? other.asOf : asOf);
    }
}
