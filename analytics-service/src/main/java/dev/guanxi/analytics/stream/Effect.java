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

    /** Something that the customer did, or that was done for it. */
    sealed interface Change extends OnCustomer {}

    record Sale(UUID customerId, List<LedgerEntry> entries) implements Change {}

    record Contact(UUID customerId, List<LedgerEntry> entries) implements Change {}

    record Placed(
            UUID customerId, UUID orderId, @Nullable String channel, List<LedgerEntry> entries)
            implements Change {}

    record Cancelled(UUID customerId, UUID orderId, OrderMemory.Cancelled cancellation)
            implements Change {}

    /** The customer counts with the survivor from this version on; with null, for itself. */
    record Belongs(UUID customerId, @Nullable UUID survivorId, long version)
            implements OnCustomer {}

    record Deal(UUID customerId, UUID opportunityId, Opportunity news) implements Change {}
}
