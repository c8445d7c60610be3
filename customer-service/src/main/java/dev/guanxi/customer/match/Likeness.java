package dev.guanxi.customer.match;

import dev.guanxi.customer.contact.Contacts;
import dev.guanxi.customer.party.PossibleDuplicate.Candidate;
import dev.guanxi.customer.party.PossibleDuplicate.Reason;
import dev.guanxi.customer.party.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Weighs what two customers have in common. */
final class Likeness {

    private final MatchRules rules;

    Likeness(MatchRules rules) {
        this.rules = rules;
    }

    Candidate of(Profile wanted, Lookalikes.Lookalike found) {
        MatchRules.Weights weights = rules.weights();
        Contacts ours = wanted.contacts();
        Contacts theirs = found.profile().contacts();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(name(found.names(), found.profile().name().display()));
        reasons.add(
                common(
                        "email",
                        weights.email(),
                        values(ours.emails(), Contacts.Email::address),
                        values(theirs.emails(), Contacts.Email::address)));
        reasons.add(
                common(
                        "phone",
                        weights.phone(),
                        values(ours.phones(), Contacts.Phone::number),
                        values(theirs.phones(), Contacts.Phone::number)));
        reasons.add(
                common(
                        "address",
                        weights.address(),
                        places(ours.addresses()),
                        places(theirs.addresses())));
        List<Reason> counting = reasons.stream().filter(reason -> reason.weight() > 0).toList();
        return new Candidate(
                found.id(), found.profile().name().display(), score(counting), counting);
    }

    private static double score(List<Reason> reasons) {
        double doubt = 1;
        for (Reason reason : reasons) {
            doubt *= 1 - reason.weight();
        }
        return rounded(1 - doubt);
    }

    private Reason name(Lookalikes.Names names, String shown) {
        double similarity = Trigrams.similarity(names.wanted(), names.found());
        double asWritten =
                similarity < rules.similarFrom() ? 0 : rules.weights().name() * similarity;
        double asSpoken = names.soundAlike() ? rules.weights().sound() : 0;
        return asSpoken > asWritten
                ? new Reason("sound", rounded(asSpoken), shown)
                : new Reason("name", rounded(asWritten), shown);
    }

    private static Reason common(String rule, double weight, Set<String> ours, Set<String> theirs) {
        Set<String> both = new HashSet<>(ours);
        both.retainAll(theirs);
        return new Reason(
                rule,
                both.isEmpty() ? 0 : weight,
                both.stream().sorted().collect(Collectors.joining(", ")));
    }

    private static <T> Set<String> values(List<T> items, Function<T, String> value) {
        return items.stream().map(value).collect(Collectors.toSet());
    }

    private static Set<String> places(List<Contacts.Address> addresses) {
        Set<String> places = new HashSet<>();
        for (Contacts.Address address : addresses) {
            String code = plain(address.postalCode());
            if (!code.isEmpty()) {
                places.add(code);
            }
            String street = plain(address.street());
            String city = plain(address.city());
            if (!street.isEmpty() && !city.isEmpty()) {
                places.add(street + " in " + city);
            }
        }
        return places;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]", "");
    }

    private static double rounded(double likelihood) {
        return Math.round(likelihood * 1000) / 1000.0;
    }
}
