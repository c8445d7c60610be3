package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.platform.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of other services' events, what analytics reads. A missing required field is refused. */
final class Events {

    static final String SALE = "crm.sales.sale.recorded.v1";
    static final String INTERACTION = "crm.interaction.recorded.v1";
    static final String ORDER_PLACED = "crm.sales.order.placed.v1";
    static final String ORDER_STATUS = "crm.sales.order.status-changed.v1";
    static final String MERGED = "crm.customer.customer.merged.v1";
    static final String SPLIT = "crm.customer.customer.split.v1";
    static final String OPPORTUNITY = "crm.sales.opportunity.";

    /** More digits than any amount of money has; an exponent could ask for all the memory. */
    private static final int MAX_DIGITS = 30;

    private Events() {}

    static BigDecimal exact(BigDecimal number) {
        if (number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS) {
            throw new IllegalArgumentException("A number has more than " + MAX_DIGITS + " digits");
        }
        return number;
    }

    record Line(BigDecimal quantity, BigDecimal unitPrice, @Nullable BigDecimal unitCost) {
        Line {
            exact(Objects.requireNonNull(quantity, "quantity is missing"));
            exact(Objects.requireNonNull(unitPrice, "unitPrice is missing"));
            exact(unitCost == null ? BigDecimal.ZERO : unitCost);
        }
    }

    record Sale(
            UUID saleId,
            String kind,
            @Nullable UUID customerId,
            Instant occurredAt,
            String currency,
            @Nullable String channel,
            BigDecimal netAmount,
            List<Line> lines) {
        Sale {
            Objects.requireNonNull(saleId, "saleId is missing");
            Objects.requireNonNull(kind, "kind is missing");
            Objects.requireNonNull(occurredAt, "occurredAt is missing");
            Objects.requireNonNull(currency, "currency is missing");
            exact(Objects.requireNonNull(netAmount, "netAmount is missing"));
            Objects.requireNonNull(lines, "lines are missing");
        }
    }

    record OrderPlaced(
            UUID orderId,
            UUID customerId,
            @Nullable String channel,
            Instant placedAt,
            Money total,
            List<Line> lines) {
        OrderPlaced {
            Objects.requireNonNull(orderId, "orderId is missing");
            Objects.requireNonNull(customerId, "customerId is missing");
            Objects.requireNonNull(placedAt, "placedAt is missing");
            Objects.requireNonNull(total, "total is missing");
            Objects.requireNonNull(lines, "lines are missing");
        }
    }

    record OrderStatusChanged(UUID orderId, UUID customerId, String to, Instant at) {
        OrderStatusChanged {
            Objects.requireNonNull(orderId, "orderId is missing");
            Objects.requireNonNull(customerId, "customerId is missing");
            Objects.requireNonNull(to, "to is missing");
            Objects.requireNonNull(at, "at is missing");
        }

        boolean cancels() {
            return to.equals("cancelled");
        }
    }

    record OpportunityNews(
            UUID opportunityId, UUID customerId, BigDecimal probability, Money value, Instant at) {
        OpportunityNews {
            Objects.requireNonNull(opportunityId, "opportunityId is missing");
            Objects.requireNonNull(customerId, "customerId is missing");
            exact(Objects.requireNonNull(probability, "probability is missing"));
            Objects.requireNonNull(value, "value is missing");
            Objects.requireNonNull(at, "at is missing");
        }
    }

    record Interaction(
            UUID interactionId,
            UUID customerId,
            String kind,
            @Nullable String channel,
            Instant at,
            @Nullable Money cost,
            LedgerEntry.@Nullable Reference reference) {
        Interaction {
            Objects.requireNonNull(interactionId, "interactionId is missing");
            Objects.requireNonNull(customerId, "customerId is missing");
            Objects.requireNonNull(kind, "kind is missing");
            Objects.requireNonNull(at, "at is missing");
        }
    }

    record Merged(UUID customerId, UUID survivorId, Long version) {
        Merged {
            Objects.requireNonNull(customerId, "customerId is missing");
            Objects.requireNonNull(survivorId, "survivorId is missing");
            Objects.requireNonNull(version, "version is missing");
        }
    }

    record Split(UUID customerId, Long version) {
        Split {
            Objects.requireNonNull(customerId, "customerId is missing");
            Objects.requireNonNull(version, "version is missing");
        }
    }

    /** All that is needed to bring an event to its customer. */
    record Owned(UUID customerId) {
        Owned {
            Objects.requireNonNull(customerId, "customerId is missing");
        }
    }
}
