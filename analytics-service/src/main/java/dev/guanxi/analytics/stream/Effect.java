package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.profile.Opportunity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event means here, before it is known whether it was seen already. */
sealed interface Effect {

    /** The event is none of analytics' business. */
    record None() implements Effect {}

    /** A sale without a customer: it counts for the ledger only. */
    record AnonymousSale(List<LedgerEntry> entries) implements Effect {}

    /** An effect on a customer. */
    sealed interface OnCustomer extends Effect {
        UUID customerId();
    }

    record Sale(UUID customerId, List<LedgerEntry> entries) implements OnCustomer {}

    record Contact(UUID customerId, List<LedgerEntry> entries) implements OnCustomer {}

    record Placed(
            UUID customerId, UUID orderId, @Nullable String channel, List<LedgerEntry> entries)
            implements OnCustomer {}

    record Cancelled(UUID customerId, UUID orderId, OrderMemory.Cancelled cancellation)
            implements OnCustomer {}

    record Deal(UUID customerId, UUID opportunityId, Opportunity news) implements OnCustomer {}
}
