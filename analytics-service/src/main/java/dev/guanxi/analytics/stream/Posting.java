package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.ledger.EntryKind;
import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.ledger.LedgerEntry.Origin;
import dev.guanxi.analytics.ledger.LedgerEntry.Reference;
import dev.guanxi.analytics.value.ValueSettings;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.util.List;

/** Says what an event earned or cost. */
class Posting {

    private final String currency;
    private final BigDecimal costShare;

    Posting(ValueSettings settings) {
        this.currency = settings.baseCurrency().getCurrencyCode();
        this.costShare = BigDecimal.ONE.subtract(settings.margin());
    }

    List<LedgerEntry> of(Events.Sale sale, LedgerEntry.Cause cause) {
        requireBase(sale.currency());
        Origin origin =
                new Origin(
                        sale.customerId(),
                        currency,
                        sale.occurredAt(),
                        new Reference("sale", sale.saleId().toString()),
                        sale.channel(),
                        cause);
        BigDecimal cost = costOfGoods(sale.lines());
        int lines = sale.lines().size();
        return switch (sale.kind()) {
            case "invoice" ->
                    List.of(
                            origin.entry(EntryKind.REVENUE, sale.netAmount(), lines),
                            origin.entry(EntryKind.COST_OF_GOODS, cost.negate()));
            case "credit-note" ->
                    List.of(
                            origin.entry(EntryKind.RETURN, sale.netAmount(), lines),
                            origin.entry(EntryKind.RETURN_COST_OF_GOODS, cost));
            default -> throw new Unusable("unknown-kind", "A sale of kind " + sale.kind());
        };
    }

    List<LedgerEntry> of(Events.OrderPlaced order, LedgerEntry.Cause cause) {
        BigDecimal total = inBase(order.total());
        Origin origin =
                new Origin(
                        order.customerId(),
                        currency,
                        order.placedAt(),
                        new Reference("order", order.orderId().toString()),
                        order.channel(),
                        cause);
        return List.of(
                origin.entry(EntryKind.ORDER_REVENUE, total),
                origin.entry(EntryKind.ORDER_COST_OF_GOODS, costOfGoods(order.lines()).negate()));
    }

    /** Takes back what the order had booked, at the moment of the cancellation. */
    List<LedgerEntry> reversal(OrderMemory.Placed order, Origin origin) {
        return List.of(
                origin.entry(EntryKind.ORDER_CANCELLED, order.revenue().negate()),
                origin.entry(EntryKind.ORDER_CANCELLED_COST, order.cost()));
    }

    List<LedgerEntry> of(Events.Interaction interaction, LedgerEntry.Cause cause) {
        Money cost = interaction.cost();
        if (cost == null || cost.signum() == 0) {
            return List.of();
        }
        Reference reference = interaction.reference();
        Origin origin =
                new Origin(
                        interaction.customerId(),
                        currency,
                        interaction.at(),
                        reference != null
                                ? reference
                                : new Reference(
                                        "interaction", interaction.interactionId().toString()),
                        interaction.channel(),
                        cause);
        EntryKind kind =
                interaction.kind().startsWith("campaign-")
                        ? EntryKind.MARKETING_COST
                        : EntryKind.COST_TO_SERVE;
        return List.of(origin.entry(kind, inBase(cost).negate()));
    }

    BigDecimal inBase(Money money) {
        requireBase(money.currency().getCurrencyCode());
        try {
            return Events.exact(money.amount());
        } catch (IllegalArgumentException e) {
            throw new Unusable("malformed-json", String.valueOf(e.getMessage()));
        }
    }

    String currency() {
        return currency;
    }

    private BigDecimal costOfGoods(List<Events.Line> lines) {
        BigDecimal cost = BigDecimal.ZERO;
        for (Events.Line line : lines) {
            BigDecimal unit =
                    line.unitCost() != null
                            ? line.unitCost()
                            : line.unitPrice().multiply(costShare);
            cost = cost.add(line.quantity().multiply(unit));
        }
        return cost;
    }

    private void requireBase(String given) {
        if (!given.equals(currency)) {
            throw new Unusable(
                    "foreign-currency",
                    "No exchange rate from " + given + " to the base currency " + currency);
        }
    }
}
