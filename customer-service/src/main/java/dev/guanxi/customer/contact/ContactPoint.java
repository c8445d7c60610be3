package dev.guanxi.customer.contact;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way to reach a customer. */
public sealed interface ContactPoint<P extends ContactPoint<P>>
        permits Contacts.Address, Contacts.Phone, Contacts.Email {

    String purpose();

    Terms terms();

    /** Where it leads, whatever for: two points that lead to one place are verified together. */
    Object place();

    /** The same point on other terms. */
    P on(Terms terms);

    /**
     * What an outside system sends about places alone: those that are on record stay as they are,
     * with purpose, terms and verification; others are new.
     */
    static <P extends ContactPoint<P>> List<P> sent(List<P> sent, List<P> before) {
        return sent.stream()
                .flatMap(
                        point -> {
                            List<P> known = leadingTo(point.place(), before);
                            return (known.isEmpty() ? List.of(point) : known).stream();
                        })
                .distinct()
                .toList();
    }

    /**
     * What somebody writes by hand: a place that is on record stays verified, another one is not.
     *
     * @throws VerificationNotOnRecord when a point claims another verification than it has
     */
    static <P extends ContactPoint<P>> List<P> written(List<P> written, List<P> before) {
        return written.stream()
                .map(
                        point -> {
                            Verification known = verification(point.place(), before).orElse(null);
                            Verification claimed = point.terms().verification();
                            if (claimed != null && !claimed.equals(known)) {
                                throw new VerificationNotOnRecord();
                            }
                            return point.on(point.terms().verified(known));
                        })
                .toList();
    }

    /**
     * @param index of one of the points that lead to the place
     * @param by null takes the verification away
     */
    static <P extends ContactPoint<P>> List<P> verified(
            List<P> points, int index, @Nullable Verification by) {
        if (index >= points.size()) {
            throw new NoSuchContactPoint(index, points.size());
        }
        Object place = points.get(index).place();
        return points.stream()
                .map(p -> p.place().equals(place) ? p.on(p.terms().verified(by)) : p)
                .toList();
    }

    /**
     * @throws PreferredTwice when two points of one purpose are to be used first
     */
    static void requireOnePreferred(List<? extends ContactPoint<?>> points) {
        Set<String> purposes = new HashSet<>();
        for (ContactPoint<?> point : points) {
            if (point.terms().preferred() && !purposes.add(point.purpose())) {
                throw new PreferredTwice(point.purpose());
            }
        }
    }

    private static <P extends ContactPoint<P>> List<P> leadingTo(Object place, List<P> points) {
        return points.stream().filter(point -> point.place().equals(place)).toList();
    }

    private static <P extends ContactPoint<P>> Optional<Verification> verification(
            Object place, List<P> points) {
        return leadingTo(place, points).stream()
                .map(point -> point.terms().verification())
                .filter(Objects::nonNull)
                .findFirst();
    }
}
