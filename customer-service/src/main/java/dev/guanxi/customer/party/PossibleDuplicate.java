package dev.guanxi.customer.party;

import dev.guanxi.platform.problem.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A customer that is very likely the same is known already. */
public final class PossibleDuplicate extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient List<Candidate> candidates;

    public PossibleDuplicate(List<Candidate> candidates) {
        super(
                "possible-duplicate",
                "%s is very likely the same: change that customer, or say ?allowDuplicate=true"
                        .formatted(candidates.getFirst().customerId()));
        this.candidates = new ArrayList<>(candidates);
    }

    /** {@code candidates}: who it may be, the likeliest first, and why. */
    @Override
    public Map<String, Object> members() {
        return Map.of("candidates", List.copyOf(candidates));
    }

    /** Finds out whether somebody is known already. */
    public interface Check {

        /** Who may be the same, the likeliest first. */
        List<Candidate> candidates(Profile profile);

        /**
         * @throws PossibleDuplicate when somebody is so likely the same that one must decide
         */
        void requireNew(Profile profile);
    }

    /**
     * A customer that may be the same.
     *
     * @param name null for a caller who does not see the customer
     * @param score how likely that is, from 0 to 1
     */
    public record Candidate(
            CustomerId customerId, @Nullable String name, double score, List<Reason> reasons) {}

    /**
     * @param rule which rule found them alike
     * @param weight what it adds, from 0 to 1, before it is combined with the others
     * @param detail what they have in common; null for a caller who may not see it
     */
    public record Reason(String rule, double weight, @Nullable String detail) {}
}
