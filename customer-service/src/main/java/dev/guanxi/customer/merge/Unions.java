package dev.guanxi.customer.merge;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads and keeps unions; a change in one goes up through all in which it is. */
@Component
class Unions {

    private final Merges merges;
    private final Snapshots snapshots;

    Unions(Merges merges, Snapshots snapshots) {
        this.merges = merges;
        this.snapshots = snapshots;
    }

    Union of(Customer survivor, Map<CustomerId, Customer> rows) {
        return new Union(
                snapshots.of(survivor),
                merges.presentIn(survivor.id()).stream()
                        .map(kept -> new Union.Part(kept, own(kept, rows)))
                        .toList());
    }

    private Snapshot own(Merges.Kept kept, Map<CustomerId, Customer> rows) {
        return snapshots.of(row(rows, kept.merge().pair().absorbed()));
    }

    /** Those into which a customer is merged, from the nearest to the one that answers for all. */
    List<CustomerId> above(CustomerId member, Map<CustomerId, Customer> rows) {
        Map<CustomerId, Merge> present = merges.present(rows.keySet());
        List<CustomerId> above = new ArrayList<>();
        for (Merge merge = present.get(member); merge != null; ) {
            CustomerId survivor = merge.pair().survivor();
            above.add(survivor);
            merge = present.get(survivor);
        }
        return above;
    }

    /**
     * Lets all above follow a change, and keeps what has to be kept of it.
     *
     * @param rows all of them, locked; the changed customer as it was before
     * @return the customers that change by it, the one that answers for all in its next version,
     *     and where nothing is seen of the change, without it
     */
    List<Customer> rise(
            Customer before,
            Customer after,
            Collection<CustomerId> above,
            Map<CustomerId, Customer> rows) {
        Map<CustomerId, Customer> present = new HashMap<>(rows);
        present.put(after.id(), after);
        List<Customer> risen = new ArrayList<>();
        Customer was = before;
        Customer is = after;
        for (CustomerId id : above) {
            Customer survivor = row(rows, id);
            Union union = of(survivor, present);
            union.follow(was.id(), snapshots.of(was), snapshots.of(is));
            Change change = keep(union, survivor, present);
            risen.addAll(change.all());
            present.put(id, change.survivor());
            was = survivor;
            is = change.survivor();
        }
        return risen;
    }

    /** Keeps what has to be kept of a union that has changed. */
    Change keep(Union union, Customer survivor, Map<CustomerId, Customer> rows) {
        merges.remember(union.parts().stream().map(Union.Part::kept).toList());
        List<Customer> changed = new ArrayList<>();
        for (Union.Part part : union.parts()) {
            Customer member = row(rows, part.member());
            Customer after = with(part.own(), member);
            if (!after.equals(member)) {
                changed.add(after);
            }
        }
        Customer shown =
                with(
                        union.now()
                                .withRoles(
                                        Roles.handedBack(
                                                union.now().rolePeriods(),
                                                survivor.standing().roles())),
                        survivor);
        if (shown.equals(survivor)) {
            return new Change(survivor, changed);
        }
        Customer after =
                survivor.isMerged()
                        ? shown
                        : survivor.next(
                                survivor.status(),
                                shown.profile(),
                                shown.standing(),
                                survivor.absorbed());
        changed.add(after);
        return new Change(after, changed);
    }

    private Customer with(Snapshot content, Customer customer) {
        return customer.keeping(
                snapshots.profile(content), snapshots.standing(content), customer.absorbed());
    }

    /**
     * @param survivor as it is afterwards
     * @param all customers that are changed
     */
    record Change(Customer survivor, List<Customer> all) {}

    static Customer row(Map<CustomerId, Customer> rows, CustomerId id) {
        Customer row = rows.get(id);
        if (row == null) {
            throw new OptimisticLockingFailureException(id + " has just been merged: again");
        }
        return row;
    }
}
