package dev.guanxi.customer.party;

import dev.guanxi.customer.custom.CustomRules;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a profile that somebody writes must meet before it is recorded. */
@Component
public class Admission {

    private final CustomRules custom;
    private final PossibleDuplicate.Check duplicates;
    private final Clock clock;

    Admission(CustomRules custom, PossibleDuplicate.Check duplicates, Clock clock) {
        this.custom = custom;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    /**
     * @throws PossibleDuplicate when a customer is known that is likely the same
     */
    void requireNew(Profile profile) {
        duplicates.requireNew(profile);
    }

    /** For any number of profiles of the running transaction; custom fields stay as they are. */
    public ForMany forMany() {
        return new ForMany(custom.held());
    }

    /** Answers with the profile as it may be recorded, or refuses it. */
    public final class ForMany {

        private final CustomRules.Held custom;

        private ForMany(CustomRules.Held custom) {
            this.custom = custom;
        }

        public Profile ofNew(Profile wanted) {
            ImpossibleDateOfBirth.unlessPast(wanted.dateOfBirth(), clock);
            return wanted.with(custom.ofNew(wanted.kind().toString(), wanted.custom()));
        }

        public Profile ofChanged(Customer before, Profile wanted) {
            ImpossibleDateOfBirth.unlessPast(wanted.dateOfBirth(), clock);
            return wanted.with(
                    custom.ofChanged(
                            new CustomRules.Owner(before.id().value(), wanted.kind().toString()),
                            before.profile().kind().toString(),
                            before.profile().custom(),
                            wanted.custom()));
        }
    }
}
