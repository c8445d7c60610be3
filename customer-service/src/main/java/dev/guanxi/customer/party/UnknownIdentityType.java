package dev.guanxi.customer.party;

import dev.guanxi.platform.problem.Malformed;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The answer names the types that there are. */
public final class UnknownIdentityType extends Malformed {

    private static final long serialVersionUID = 1L;

    UnknownIdentityType(String word) {
        super(
                "unknown-identity-type",
                "'%s' is none of %s"
                        .formatted(
                                word,
                                Arrays.stream(Identity.Type.values())
                                        .map(Identity.Type::toString)
                                        .collect(Collectors.joining(", "))));
    }
}
