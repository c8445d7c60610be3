package dev.guanxi.analytics.profile;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.guanxi.analytics.ledger.LedgerEntry;
import java.math.BigDecimal;

/** Sums over the whole history; costs and returns are positive. */
public record Totals(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal revenue,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal costOfGoods,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal returns,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal costToServe,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal marketingCost) {

    static final Totals NOTHING =
            new Totals(
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO);

    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public BigDecimal margin() {
        return revenue.subtract(returns)
                .subtract(costOfGoods)
                .subtract(costToServe)
                .subtract(marketingCost);
    }

    Totals plus(Totals more) {
        return new Totals(
                revenue.add(more.revenue),
                costOfGoods.add(more.costOfGoods),
                returns.add(more.returns),
                costToServe.add(more.costToServe),
                marketingCost.add(more.marketingCost));
    }

    Totals plus(LedgerEntry entry) {
        BigDecimal earned = entry.amount();
        BigDecimal cost = earned.negate();
        return switch (entry.kind()) {
            case REVENUE, ORDER_REVENUE ->
                    new Totals(
                            revenue.add(earned), costOfGoods, returns, costToServe, marketingCost);
            case RETURN, ORDER_CANCELLED ->
                    new Totals(revenue, costOfGoods, returns.add(cost), costToServe, marketingCost);
            case COST_OF_GOODS, RETURN_COST_OF_GOODS, ORDER_COST_OF_GOODS, ORDER_CANCELLED_COST ->
                    new Totals(revenue, costOfGoods.add(cost), returns, costToServe, marketingCost);
            case COST_TO_SERVE ->
                    new Totals(revenue, costOfGoods, returns, costToServe.add(cost), marketingCost);
            case MARKETING_COST ->
                    new Totals(revenue, costOfGoods, returns, costToServe, marketingCost.add(cost));
        };
    }
}
