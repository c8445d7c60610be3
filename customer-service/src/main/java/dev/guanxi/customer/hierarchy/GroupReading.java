package dev.guanxi.customer.hierarchy;

import dev.guanxi.customer.access.VisibleCustomers;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.relationship.RelationshipType;
import dev.guanxi.customer.value.CustomerValues;
import dev.guanxi.platform.security.Reach;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Puts a group together: who belongs to it, and what each member is worth. */
@Service
public class GroupReading {

    private final Customers customers;
    private final GroupMembers members;
    private final CustomerValues values;
    private final VisibleCustomers visible;

    GroupReading(
            Customers customers,
            GroupMembers members,
            CustomerValues values,
            VisibleCustomers visible) {
        this.customers = customers;
        this.members = members;
        this.values = values;
        this.visible = visible;
    }

    /**
     * Members that the reader does not see keep their places in the tree, without name and value.
     *
     * @param type what members are to the one above them
     * @throws NoSuchCustomer when the head does not exist
     */
    public Group below(CustomerId head, RelationshipType type, LocalDate day, Reach reach) {
        Customer known = customers.find(head).orElseThrow(() -> new NoSuchCustomer(head));
        GroupMembers.Found found = members.below(known.id(), type, day);
        Set<UUID> seen =
                visible.among(
                        found.members().stream().map(member -> member.id().value()).toList(),
                        reach);
        List<GroupMember> shown =
                found.members().stream()
                        .map(m -> seen.contains(m.id().value()) ? m : m.withoutName())
                        .toList();
        return new Group(
                inOrderOfTheTree(shown),
                found.truncated(),
                values.of(seen.stream().map(CustomerId::new).toList()));
    }

    /** Members come with the nearest to the head first and then by name. */
    private static List<GroupMember> inOrderOfTheTree(List<GroupMember> members) {
        Map<CustomerId, Deque<GroupMember>> below = new HashMap<>();
        Deque<GroupMember> open = new ArrayDeque<>();
        for (GroupMember member : members) {
            if (member.parent() == null) {
                open.push(member);
            } else {
                below.computeIfAbsent(member.parent(), parent -> new ArrayDeque<>()).push(member);
            }
        }
        List<GroupMember> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            GroupMember member = open.pop();
            ordered.add(member);
            below.getOrDefault(member.id(), new ArrayDeque<>()).forEach(open::push);
        }
        return List.copyOf(ordered);
    }
}
