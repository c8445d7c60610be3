package dev.guanxi.customer.relationship;

import dev.guanxi.customer.party.Profile;
import dev.guanxi.platform.problem.RuleBroken;
import java.util.Set;
import java.util.stream.Collectors;

/** Not every customer can have every part: a decision maker is a person. */
public final class WrongKindOfEnd extends RuleBroken {

    private static final long serialVersionUID = 1L;

    WrongKindOfEnd(String part, Set<Profile.Kind> allowed) {
        super(
                "wrong-kind-of-end",
                "Who is '%s' must be of kind %s"
                        .formatted(
                                part,
                                allowed.stream()
                                        .map(Profile.Kind::toString)
                                        .collect(Collectors.joining(" or "))));
    }
}
