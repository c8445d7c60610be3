package dev.guanxi.customer.match;

import dev.guanxi.customer.access.VisibleCustomers;
import dev.guanxi.customer.party.PossibleDuplicate.Candidate;
import dev.guanxi.customer.party.PossibleDuplicate.Reason;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.Reach;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * That somebody is known may be told to everybody who records customers; who it is, only to those
 * who see that customer, and by which number or address, only to those who see such fields.
 */
@Component
class Discretion {

    private final VisibleCustomers visible;

    Discretion(VisibleCustomers visible) {
        this.visible = visible;
    }

    List<Candidate> shown(List<Candidate> candidates) {
        Reach reach =
                Caller.current()
                        .map(caller -> caller.reach("customer:read"))
                        .orElse(Reach.EVERYTHING);
        Set<UUID> seen =
                visible.among(
                        candidates.stream()
                                .map(candidate -> candidate.customerId().value())
                                .collect(Collectors.toSet()),
                        reach);
        return candidates.stream()
                .map(
                        candidate ->
                                shown(
                                        candidate,
                                        seen.contains(candidate.customerId().value()),
                                        reach))
                .toList();
    }

    private static Candidate shown(Candidate candidate, boolean seen, Reach reach) {
        if (seen && reach.hidden().isEmpty()) {
            return candidate;
        }
        return new Candidate(
                candidate.customerId(),
                seen ? candidate.name() : null,
                candidate.score(),
                candidate.reasons().stream()
                        .map(reason -> new Reason(reason.rule(), reason.weight(), null))
                        .toList());
    }
}
