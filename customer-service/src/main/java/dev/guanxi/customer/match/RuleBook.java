package dev.guanxi.customer.match;

import java.time.Instant;

/** The rules in force, and all that were before. */
public interface RuleBook {

    Edition last();

    /**
     * @throws dev.guanxi.platform.problem.StaleVersion when somebody else was faster
     */
    void add(Edition edition);

    /** Who has made which rules when; versions count from 1. */
    record Edition(MatchRules rules, Instant at, String by, long version) {}
}
