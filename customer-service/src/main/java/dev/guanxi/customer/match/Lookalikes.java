package dev.guanxi.customer.match;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Profile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds customers that have something in common with a profile, by index only. */
public interface Lookalikes {

    /**
     * Of the same kind, with a key in common: at most 50 for each key, so that what very many have
     * in common, such as the number of a switchboard, costs no more than what few have.
     */
    List<Lookalike> of(Profile profile, Collection<CustomerId> except);

    /** Who has each of these keys, at most 50. */
    Map<Key, Set<CustomerId>> holders(Collection<Key> keys);

    /**
     * @param names as they are compared: without case, accents, legal forms
     */
    record Lookalike(CustomerId id, Profile profile, Names names) {}

    /**
     * @param soundAlike whether they do, by their letters
     */
    record Names(String wanted, String found, boolean soundAlike) {}

    /**
     * @param kind email or phone
     * @param value in the form in which it is kept
     */
    record Key(String kind, String value) {}
}
