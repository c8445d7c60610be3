package dev.guanxi.customer.importing;

import dev.guanxi.customer.importing.ImportLedger.Effect;
import dev.guanxi.customer.importing.ImportLedger.Former;
import dev.guanxi.customer.party.Admission;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.IdentityTaken;
import dev.guanxi.customer.party.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a chunk makes of customers. A customer may be meant by several rows of it. */
class ChunkResult {

    private final Instant now;
    private final KnownCustomers known;
    private final Admission.ForMany admission;
    private final Map<CustomerId, Customer> created = new LinkedHashMap<>();
    private final Map<CustomerId, Customer> updated = new LinkedHashMap<>();
    private final Map<CustomerId, Effect> effects = new LinkedHashMap<>();
    private final List<Customer> versions = new ArrayList<>();

    ChunkResult(Instant now, KnownCustomers known, Admission.ForMany admission) {
        this.now = now;
        this.admission = admission;
        this.known = known;
    }

    Judgement create(ImportRow row, ImportOrder.Mode mode) {
        if (!mode.creates()) {
            throw RowRefused.nobody();
        }
        if (row.alone().refusal() != null) {
            throw row.alone().refusal();
        }
        Profile profile = row.alone().profile();
        if (profile == null) {
            throw new IllegalStateException("A row is read or refused");
        }
        Customer customer = Customer.registered(admission.ofNew(profile), now);
        requireFree(customer);
        created.put(customer.id(), customer);
        note(customer, row, null);
        return Judgement.CREATED;
    }

    Judgement update(ImportRow row, ImportOrder.Mode mode, Customer before) {
        if (!mode.updates()) {
            throw taken(row, before);
        }
        Customer after =
                before.changedTo(admission.ofChanged(before, row.over().apply(before.profile())))
                        .orElse(before);
        if (after.version() == before.version()) {
            return Judgement.UNCHANGED;
        }
        requireFree(after);
        (created.containsKey(after.id()) ? created : updated).put(after.id(), after);
        note(after, row, new Former(before.status(), before.profile()));
        return Judgement.UPDATED;
    }

    private RuntimeException taken(ImportRow row, Customer holder) {
        for (Identity identity : row.keys().identities()) {
            if (holder.id().equals(known.holder(identity))) {
                return new IdentityTaken(identity, holder.id());
            }
        }
        return RowRefused.exists(holder.id());
    }

    private void requireFree(Customer customer) {
        for (Identity identity : customer.profile().identities()) {
            CustomerId holder = known.holder(identity);
            if (holder != null && !holder.equals(customer.id())) {
                throw new IdentityTaken(identity, holder);
            }
        }
    }

    private void note(Customer version, ImportRow row, @Nullable Former former) {
        known.put(version);
        versions.add(version);
        Effect effect =
                new Effect(
                        version.id(),
                        row.row().number(),
                        former,
                        version.version() - 1,
                        version.version());
        effects.merge(
                version.id(),
                effect,
                (first, last) ->
                        new Effect(
                                last.customer(),
                                last.row(),
                                first.former(),
                                first.base(),
                                last.version()));
    }

    List<Customer> created() {
        return List.copyOf(created.values());
    }

    List<Customer> updated() {
        return List.copyOf(updated.values());
    }

    /** In the order in which they came about. */
    List<Customer> versions() {
        return versions;
    }

    Collection<Effect> effects() {
        return effects.values();
    }
}
