package dev.guanxi.customer.masterdata;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import java.time.Instant;
import java.util.List;
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

        /** The ERP wins for what it sends; the rest stays. */
        Profile over(Profile before) {
            Contacts kept = before.contacts();
            boolean sameName = before.name().display().equals(name);
            return new Profile(
                    kind,
                    before.classification(),
                    sameName ? before.name() : Profile.Name.of(name),
                    before.identities(),
                    new Contacts(
                            addresses == null ? kept.addresses() : addresses,
                            phones == null ? kept.phones() : phones,
                            emails == null ? kept.emails() : emails));
        }

        Profile alone(Identity identity) {
            Profile blank =
                    new Profile(
                            kind, null, Profile.Name.of(name), List.of(identity), Contacts.NONE);
            return over(blank);
        }
    }
}
