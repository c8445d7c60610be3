package dev.guanxi.customer.party;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Finds customers by how they are reached; what nobody has is absent. */
public interface CustomerMatches {

    /** By e-mail addresses in lower case. */
    Map<String, Set<CustomerId>> byEmail(Collection<String> addresses);

    /** By telephone numbers in E.164 form. */
    Map<String, Set<CustomerId>> byPhone(Collection<String> numbers);
}
