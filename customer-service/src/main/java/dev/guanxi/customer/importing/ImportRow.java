package dev.guanxi.customer.importing;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.tabular.TableRow;
import dev.guanxi.platform.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A row as far as it can be understood without looking at customers on record.
 *
 * @param keys by which it means a customer
 * @param alone what it would make of a new customer
 * @param over what it makes of a customer on record
 */
record ImportRow(TableRow row, @Nullable Problem refusal, Keys keys, Reading alone, Over over) {

    /** A profile, or why there is none. */
    record Reading(@Nullable Profile profile, @Nullable Problem refusal) {}

    /** Emails and phones only when customers are recognised by them. */
    record Keys(
            @Nullable CustomerId id,
            List<Identity> identities,
            Set<String> emails,
            Set<String> phones) {

        static final Keys NONE = new Keys(null, List.of(), Set.of(), Set.of());
    }

    interface Over extends UnaryOperator<Profile> {}
}
