package dev.guanxi.customer.hierarchy;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.relationship.RelationshipType;
import dev.guanxi.customer.value.CustomerValues;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Puts a group together: who belongs to it, and what each member is worth. */
@Service
public class GroupReading {

    private final Customers customers;
    private final GroupMembers members;
    private final CustomerValues values;

    GroupReading(Customers customers, GroupMembers members, CustomerValues values) {
        this.customers = customers;
        this.members = members;
        this.values = values;
    }

    /**
     * @param type what members are to the one above them
     * @throws NoSuchCustomer when the head does not exist
     */
    public Group below(CustomerId head, RelationshipType type, LocalDate day) {
        Customer known = customers.find(head).orElseThrow(() -> new NoSuchCustomer(head));
        GroupMembers.Found found = members.below(known.id(), type, day);
        return new Group(
                inOrderOfTheTree(found.members()),
                found.truncated(),
                values.of(found.members().stream().map(GroupMember::id).toList()));
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
