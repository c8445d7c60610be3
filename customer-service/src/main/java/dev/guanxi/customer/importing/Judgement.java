package dev.guanxi.customer.importing;

import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.IdentityTaken;
import java.util.Locale;

/** What has become of a row. */
enum Judgement {
    CREATED,
    UPDATED,
    UNCHANGED;

    /** The word under which it is counted. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a row that means a customer whom a row before would have created. */
    static Judgement ofRehearsed(ImportOrder.Mode mode, ImportRow.Keys keys) {
        if (!mode.updates()) {
            Identity identity = keys.identities().getFirst();
            throw new IdentityTaken(identity, identity.naturalId());
        }
        return UPDATED;
    }
}
