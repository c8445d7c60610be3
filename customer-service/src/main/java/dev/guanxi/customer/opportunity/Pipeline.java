package dev.guanxi.customer.opportunity;

import dev.guanxi.platform.value.Money;
import java.util.List;

/**
 * The open opportunities of a customer together.
 *
 * @param sums one for each currency
 */
public record Pipeline(long count, List<Sum> sums) {

    /**
     * @param weighted each value times its probability
     */
    public record Sum(Money value, Money weighted) {}
}
