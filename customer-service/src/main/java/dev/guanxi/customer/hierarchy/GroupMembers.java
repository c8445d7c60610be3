package dev.guanxi.customer.hierarchy;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.relationship.RelationshipType;
import java.time.LocalDate;
import java.util.List;

/** Who stands below whom. */
public interface GroupMembers {

    int MOST_LEVELS = 10;
    int MOST_MEMBERS = 1000;

    /**
     * The head and those below it on that day, the nearest first and then by name, each once: who
     * stands below two others is shown below the nearer to the head.
     */
    Found below(CustomerId head, RelationshipType type, LocalDate day);

    /**
     * @param truncated there are more than {@link #MOST_MEMBERS}, or some lie deeper than {@link
     *     #MOST_LEVELS} below the head
     */
    record Found(List<GroupMember> members, boolean truncated) {}
}
