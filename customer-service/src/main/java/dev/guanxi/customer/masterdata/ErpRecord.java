package dev.guanxi.customer.masterdata;

import dev.guanxi.customer.contact.ContactPoint;
import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the ERP's master data say about a customer since a moment. */
public record ErpRecord(Identity identity, Instant recordedAt, Fields fields) {

    /** A list that is null was not sent: the ERP says nothing about it. */
    public record Fields(
            Profile.Kind kind,
            String name,
            @Nullable List<Contacts.Address> addresses,
            @Nullable List<Contacts.Phone> phones,
            @Nullable List<Contacts.Email> emails) {

        /**
         * The ERP wins for what it sends; the rest stays: a number that it sends again keeps
         * purpose, validity and verification, of which the ERP says nothing.
         */
        Profile over(Profile before) {
            Contacts kept = before.contacts();
            Profile.Name old = before.name();
            boolean sameName = old.display().equals(name);
            return new Profile(
                    kind,
                    before.own(),
                    sameName ? old : new Profile.Name(name, null, null, old.alternatives()),
                    kind == Profile.Kind.PERSON ? before.dateOfBirth() : null,
                    before.identities(),
                    new Contacts(
                            over(kept.addresses(), addresses),
                            over(kept.phones(), phones),
                            over(kept.emails(), emails)));
        }

        /**
         * As {@link #over}, but of a customer that others were merged into. The ERP speaks of one
         * of them only: of lists, what it said before goes, and what it says now comes.
         */
        Profile overUnited(Profile before, @Nullable Fields last) {
            Contacts all = before.contacts();
            Fields said = last == null ? new Fields(kind, name, null, null, null) : last;
            return new Fields(
                            kind,
                            name,
                            changed(all.addresses(), said.addresses, addresses),
                            changed(all.phones(), said.phones, phones),
                            changed(all.emails(), said.emails, emails))
                    .over(before);
        }

        private static <T> @Nullable List<T> changed(
                List<T> all, @Nullable List<T> said, @Nullable List<T> says) {
            if (says == null) {
                return null;
            }
            Set<T> changed = new LinkedHashSet<>(all);
            if (said != null) {
                said.stream().filter(item -> !says.contains(item)).forEach(changed::remove);
            }
            changed.addAll(says);
            return List.copyOf(changed);
        }

        Profile alone(Identity identity) {
            Profile blank =
                    new Profile(
                            kind,
                            Profile.OwnData.NONE,
                            Profile.Name.of(name),
                            null,
                            List.of(identity),
                            Contacts.NONE);
            return over(blank);
        }

        private static <P extends ContactPoint<P>> List<P> over(
                List<P> before, @Nullable List<P> sent) {
            return sent == null ? before : ContactPoint.sent(sent, before);
        }
    }
}
