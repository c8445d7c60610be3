package dev.guanxi.analytics.profile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * With whom a customer counts.
 *
 * @param mergedInto the survivor that it was merged into; null when it stands for itself
 * @param version the customer's version at which that was said; later ones win
 * @param members how many others count with it
 * @param shares how often its state was sent to a survivor
 */
record Membership(@Nullable UUID mergedInto, long version, int members, long shares) {

    static final Membership NONE = new Membership(null, 0, 0, 0);

    Membership in(@Nullable UUID survivor, long saidAt) {
        return new Membership(survivor, saidAt, members, shares);
    }

    Membership of(int newMembers) {
        return new Membership(mergedInto, version, newMembers, shares);
    }

    Membership shared() {
        return new Membership(mergedInto, version, members, shares + 1);
    }
}
