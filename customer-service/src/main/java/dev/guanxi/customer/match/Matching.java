package dev.guanxi.customer.match;

import dev.guanxi.customer.match.Lookalikes.Key;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.PossibleDuplicate;
import dev.guanxi.customer.party.PossibleDuplicate.Candidate;
import dev.guanxi.customer.party.Profile;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds customers that are likely the same. It reads only, and costs two statements. */
@Service
public class Matching implements PossibleDuplicate.Check {

    /** More would help nobody to decide. */
    static final int MOST_CANDIDATES = 20;

    private final Lookalikes lookalikes;
    private final RuleBook book;
    private final Customers customers;
    private final Discretion discretion;

    Matching(Lookalikes lookalikes, RuleBook book, Customers customers, Discretion discretion) {
        this.lookalikes = lookalikes;
        this.book = book;
        this.customers = customers;
        this.discretion = discretion;
    }

    @Override
    public List<Candidate> candidates(Profile profile) {
        return candidates(profile, book.last().rules(), Set.of());
    }

    @Override
    public void requireNew(Profile profile) {
        MatchRules rules = book.last().rules();
        List<Candidate> candidates =
                candidates(profile, rules, Set.of()).stream()
                        .filter(candidate -> candidate.score() >= rules.refuseFrom())
                        .toList();
        if (!candidates.isEmpty()) {
            throw new PossibleDuplicate(candidates);
        }
    }

    /** Who else may be this customer. */
    public List<Candidate> candidates(Customer customer) {
        return candidates(customer.profile(), book.last().rules(), customer.ids());
    }

    /**
     * For each profile, at its place, who has one of its outside keys, e-mail addresses or
     * telephone numbers, whatever the weights: for very many at once, in two statements for all.
     */
    public List<Set<CustomerId>> exact(List<Profile> profiles) {
        Map<Identity, CustomerId> holders =
                customers.holders(
                        profiles.stream()
                                .flatMap(p -> p.identities().stream())
                                .distinct()
                                .toList());
        Map<Key, Set<CustomerId>> keys =
                lookalikes.holders(profiles.stream().flatMap(Matching::keys).distinct().toList());
        return profiles.stream()
                .map(
                        profile -> {
                            Set<CustomerId> found = new HashSet<>();
                            profile.identities().stream()
                                    .map(holders::get)
                                    .filter(Objects::nonNull)
                                    .forEach(found::add);
                            keys(profile)
                                    .forEach(key -> found.addAll(keys.getOrDefault(key, Set.of())));
                            return Set.copyOf(found);
                        })
                .toList();
    }

    private static Stream<Key> keys(Profile profile) {
        return Stream.concat(
                profile.contacts().emails().stream()
                        .map(email -> new Key("email", email.address())),
                profile.contacts().phones().stream()
                        .map(phone -> new Key("phone", phone.number())));
    }

    private List<Candidate> candidates(
            Profile profile, MatchRules rules, Collection<CustomerId> except) {
        Likeness likeness = new Likeness(rules);
        return discretion.shown(
                lookalikes.of(profile, except).stream()
                        .map(found -> likeness.of(profile, found))
                        .filter(candidate -> candidate.score() >= rules.reportFrom())
                        .sorted(
                                Comparator.comparingDouble(Candidate::score)
                                        .reversed()
                                        .thenComparing(Candidate::customerId))
                        .limit(MOST_CANDIDATES)
                        .toList());
    }
}
