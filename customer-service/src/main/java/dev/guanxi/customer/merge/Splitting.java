package dev.guanxi.customer.merge;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.standing.RolePeriod;
import dev.guanxi.customer.standing.Standing;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.security.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Undoes a merge. The absorbed customer gets back what was its own, with what the ERP has said of
 * it since; the survivor keeps what was edited since, and loses what it has from the other only.
 */
@Service
public class Splitting {

    private static final String IDENTITIES = "identities";

    private final Customers customers;
    private final Merges merges;
    private final Snapshots snapshots;
    private final Unions unions;
    private final Consequences consequences;

    Splitting(
            Customers customers,
            Merges merges,
            Snapshots snapshots,
            Unions unions,
            Consequences consequences) {
        this.customers = customers;
        this.merges = merges;
        this.snapshots = snapshots;
        this.unions = unions;
        this.consequences = consequences;
    }

    /**
     * One transaction: all of it, or nothing. Those that were merged into the absorbed one before
     * stay with it; a merge of the survivor into another stays as it is.
     *
     * @throws NoSuchMerge when there is none of this id
     * @throws AlreadySplit when it is undone already
     */
    @Transactional
    public Merge split(MergeId id, ExpectedVersion expected, Caller caller) {
        CustomerId member = present(id).pair().absorbed();
        Map<CustomerId, Customer> rows = lockAllOneWith(member);
        Merge merge = present(id);
        expected.mustBe(merge.version());
        List<CustomerId> above = unions.above(member, rows);
        Customer survivor = Unions.row(rows, above.getLast());
        handRolesDown(member, above, rows);
        Customer absorbed = Unions.row(rows, member);
        leave(absorbed, above, rows);

        Merges.Kept kept = kept(member, above.getFirst());
        Map<CustomerId, Customer> changed = new LinkedHashMap<>();
        Customer nearest = Unions.row(rows, above.getFirst());
        Union union = unions.of(nearest, rows);
        union.undo(member);
        Unions.Change freed = unions.keep(union, nearest, rows);
        freed.all().forEach(customer -> changed.put(customer.id(), customer));
        unions.rise(nearest, freed.survivor(), above.subList(1, above.size()), rows)
                .forEach(customer -> changed.put(customer.id(), customer));
        Customer after = changed.remove(survivor.id());
        Customer last = after == null ? Unions.row(rows, survivor.id()) : after;
        List<Customer> others = new ArrayList<>(changed.values());
        others.add(last.version() > survivor.version() ? last : inNextVersion(last));

        Merge.Decision decision = consequences.decidedBy(caller.name());
        consequences.ofSplit(
                new Consequences.SplitOff(
                        merge,
                        released(absorbed, kept.status(), survivor),
                        survivor,
                        above,
                        others),
                decision);
        return merge.splitBy(decision);
    }

    private Merge present(MergeId id) {
        Merge merge = merges.find(id).orElseThrow(() -> new NoSuchMerge(id));
        if (merge.split() != null) {
            throw new AlreadySplit(id);
        }
        return merge;
    }

    private Merges.Kept kept(CustomerId member, CustomerId survivor) {
        return merges.presentIn(survivor).stream()
                .filter(kept -> kept.merge().pair().absorbed().equals(member))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever merges or splits among them meanwhile is waited for, and then counts. */
    private Map<CustomerId, Customer> lockAllOneWith(CustomerId member) {
        while (true) {
            Map<CustomerId, Customer> rows =
                    new HashMap<>(customers.lock(customers.united(List.of(member))));
            Set<CustomerId> present = customers.united(List.of(member));
            if (present.equals(rows.keySet())) {
                return rows;
            }
        }
    }

    /** What was changed of its roles at a survivor goes with them. */
    private void handRolesDown(
            CustomerId member, List<CustomerId> above, Map<CustomerId, Customer> rows) {
        for (int i = above.size() - 1; i >= 0; i--) {
            Customer below = Unions.row(rows, i == 0 ? member : above.get(i - 1));
            List<RolePeriod> roles =
                    unions.of(Unions.row(rows, above.get(i)), rows).rolesOf(below.id());
            rows.put(
                    below.id(),
                    below.keeping(
                            below.profile(),
                            new Standing(below.standing().ownership(), roles),
                            below.absorbed()));
        }
    }

    private static void leave(
            Customer leaving, List<CustomerId> above, Map<CustomerId, Customer> rows) {
        for (CustomerId id : above) {
            Customer survivor = Unions.row(rows, id);
            Set<CustomerId> staying = new HashSet<>(survivor.absorbed());
            staying.remove(leaving.id());
            staying.removeAll(leaving.absorbed());
            rows.put(id, survivor.keeping(survivor.profile(), survivor.standing(), staying));
        }
    }

    /** Without keys that the survivor has lost since: they may be another customer's by now. */
    private Customer released(Customer absorbed, Customer.Status status, Customer survivor) {
        Snapshot own = snapshots.of(absorbed);
        Map<Object, JsonNode> left = Items.of(snapshots.of(survivor).field(IDENTITIES));
        Map<Object, JsonNode> identities = Items.of(own.field(IDENTITIES));
        identities.keySet().retainAll(left.keySet());
        Map<String, JsonNode> fields = new LinkedHashMap<>(own.fields());
        fields.put(IDENTITIES, Items.list(identities));
        Snapshot again =
                own.withFields(fields)
                        .withRoles(
                                Roles.handedBack(own.rolePeriods(), survivor.standing().roles()));
        return absorbed.next(
                status, snapshots.profile(again), snapshots.standing(again), absorbed.absorbed());
    }

    private static Customer inNextVersion(Customer customer) {
        return customer.next(
                customer.status(), customer.profile(), customer.standing(), customer.absorbed());
    }
}
