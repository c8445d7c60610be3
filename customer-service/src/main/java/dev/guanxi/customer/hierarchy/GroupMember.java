package dev.guanxi.customer.hierarchy;

import dev.guanxi.customer.party.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A customer in a group.
 *
 * @param name null when whoever reads the group does not see this customer
 * @param parent whom it stands right below; null for the head
 * @param depth how many steps below the head
 */
public record GroupMember(
        CustomerId id, @Nullable CustomerId parent, @Nullable String name, int depth) {

    /** That somebody is there, but not who. */
    GroupMember withoutName() {
        return new GroupMember(id, parent, null, depth);
    }
}
