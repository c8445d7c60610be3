package dev.guanxi.customer.hierarchy;

import dev.guanxi.customer.party.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A customer in a group.
 *
 * @param parent whom it stands right below; null for the head
 * @param depth how many steps below the head
 */
public record GroupMember(CustomerId id, @Nullable CustomerId parent, String name, int depth) {}
