package dev.guanxi.customer.merge;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.standing.RoleId;
import dev.guanxi.customer.standing.RolePeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A customer with those that were merged directly into it, in the order in which they were. What is
 * kept of later merges has in it what earlier ones brought, so it changes with them.
 */
final class Union {

    private Snapshot now;
    private final List<Part> parts;

    Union(Snapshot now, List<Part> parts) {
        this.now = now;
        this.parts = new ArrayList<>(parts);
    }

    /** The survivor as it is now. */
    Snapshot now() {
        return now;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** The roles that a merged customer would have by itself, as changed since. */
    List<RolePeriod> rolesOf(CustomerId member) {
        return rolesOf(parts.get(indexOf(member)));
    }

    private List<RolePeriod> rolesOf(Part part) {
        return Roles.sinceMerged(
                part.own().rolePeriods(), part.kept().united().rolePeriods(), now.rolePeriods());
    }

    /** Takes back a merge. */
    void undo(CustomerId member) {
        int index = indexOf(member);
        Merges.Kept undone = parts.get(index).kept();
        Delta delta = new Delta(undone.before(), undone.united());
        List<RolePeriod> own = ownRoles();
        parts.replaceAll(part -> part.owning(part.own().withRoles(rolesOf(part))));
        parts.remove(index);
        List<Snapshot> others = parts.stream().map(Part::own).toList();
        now = delta.undoneIn(now, others);
        for (int i = index; i < parts.size(); i++) {
            Merges.Kept later = parts.get(i).kept();
            parts.set(
                    i,
                    parts.get(i)
                            .remembering(
                                    delta.undoneIn(later.before(), others.subList(0, i)),
                                    delta.undoneIn(later.united(), others.subList(0, i + 1))));
        }
        uniteRoles(own);
    }

    /** A merged customer has changed, and what is shown of it with it. */
    void follow(CustomerId member, Snapshot before, Snapshot after) {
        int index = indexOf(member);
        Part changed = parts.get(index);
        Delta delta = new Delta(before, after);
        List<RolePeriod> own = ownRoles();
        now = delta.applyTo(now, changed::isTaken);
        for (int i = index; i < parts.size(); i++) {
            Merges.Kept kept = parts.get(i).kept();
            Snapshot start =
                    i == index ? kept.before() : delta.applyTo(kept.before(), changed::isTaken);
            Snapshot end = delta.applyTo(kept.united(), changed::isTaken);
            parts.set(i, parts.get(i).remembering(start, end));
        }
        if (!before.roles().equals(after.roles())) {
            parts.replaceAll(part -> part.owning(part.own().withRoles(rolesOf(part))));
            parts.set(index, parts.get(index).owning(after));
            uniteRoles(own);
        } else {
            parts.set(index, parts.get(index).owning(after));
        }
    }

    /** The survivor's roles without those that merges brought. */
    private List<RolePeriod> ownRoles() {
        Set<RoleId> brought = new HashSet<>();
        for (Part part : parts) {
            part.kept().united().rolePeriods().forEach(role -> brought.add(role.id()));
            part.kept().before().rolePeriods().forEach(role -> brought.remove(role.id()));
        }
        return now.rolePeriods().stream().filter(role -> !brought.contains(role.id())).toList();
    }

    private void uniteRoles(List<RolePeriod> own) {
        List<RolePeriod> roles = own;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Snapshot before = part.kept().before().withRoles(roles);
            roles = Roles.unite(roles, part.own().rolePeriods());
            parts.set(i, part.remembering(before, part.kept().united().withRoles(roles)));
        }
        now = now.withRoles(roles);
    }

    private int indexOf(CustomerId member) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).member().equals(member)) {
                return i;
            }
        }
        throw new IllegalStateException(member + " is not merged into this customer");
    }

    /**
     * @param own the merged customer by itself
     */
    record Part(Merges.Kept kept, Snapshot own) {

        CustomerId member() {
            return kept.merge().pair().absorbed();
        }

        boolean isTaken(String field) {
            return kept.merge().take().get(Survivorship.publicName(field)) != Merge.Choice.OWN;
        }

        Part owning(Snapshot changed) {
            return new Part(kept, changed);
        }

        Part remembering(Snapshot before, Snapshot united) {
            return new Part(new Merges.Kept(kept.merge(), kept.status(), before, united), own);
        }
    }
}
