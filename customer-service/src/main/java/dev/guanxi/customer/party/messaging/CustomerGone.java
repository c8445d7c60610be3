package dev.guanxi.customer.party.messaging;

import java.time.Instant;
import java.util.UUID;

/** The payload of {@code crm.customer.customer.removed.v1}. */
record CustomerGone(UUID customerId, Instant at, long version) {}
