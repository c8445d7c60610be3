package dev.guanxi.customer.custom;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The customers that values belong to and refer to. */
public interface CustomerRecords {

    /** The customer's own id for each of the ids that stand for a customer. */
    Map<UUID, UUID> ownIds(Collection<UUID> ids);

    /** Writes the text that {@code ?q=} looks through anew, in the running transaction. */
    void rewriteSearchText(Collection<UUID> ids);
}
