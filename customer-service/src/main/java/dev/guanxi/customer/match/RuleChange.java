package dev.guanxi.customer.match;

import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.security.Caller;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators change the rules; who did so when is kept. */
@Service
public class RuleChange {

    private final RuleBook book;
    private final Clock clock;

    RuleChange(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * @throws dev.guanxi.platform.problem.StaleVersion when somebody else was faster
     * @throws UnreachableThreshold when a customer could be refused without being reported
     */
    @Transactional
    public RuleBook.Edition change(
            ExpectedVersion expected, UnaryOperator<MatchRules> change, Caller by) {
        RuleBook.Edition before = book.last();
        expected.mustBe(before.version());
        MatchRules after = change.apply(before.rules());
        if (after.reportFrom() > after.refuseFrom()) {
            throw new UnreachableThreshold();
        }
        if (after.equals(before.rules())) {
            return before;
        }
        RuleBook.Edition edition =
                new RuleBook.Edition(
                        after,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        by.name(),
                        before.version() + 1);
        book.add(edition);
        return edition;
    }
}
