package dev.guanxi.customer.order;

import dev.guanxi.platform.value.Money;
import java.util.List;

/**
 * The orders of a customer together.
 *
 * @param openSums what the open ones amount to, one for each currency
 */
public record OrderTotals(long count, long open, List<Money> openSums) {}
