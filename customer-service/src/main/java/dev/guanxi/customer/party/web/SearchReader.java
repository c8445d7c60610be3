package dev.guanxi.customer.party.web;

import dev.guanxi.customer.contact.PhoneNumbers;
import dev.guanxi.customer.custom.CustomParameters;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerSearch;
import dev.guanxi.customer.party.Identity;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.period.Period;
import dev.guanxi.customer.standing.Classification;
import dev.guanxi.customer.standing.Ownership;
import dev.guanxi.customer.standing.Role;
import dev.guanxi.platform.problem.Malformed;
import dev.guanxi.platform.security.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads query parameters into a search. */
@Component
class SearchReader {

    private final PhoneNumbers phoneNumbers;
    private final CustomParameters custom;
    private final Clock clock;

    SearchReader(PhoneNumbers phoneNumbers, CustomParameters custom, Clock clock) {
        this.phoneNumbers = phoneNumbers;
        this.custom = custom;
        this.clock = clock;
    }

    /**
     * @param parameters all of them: those of custom fields are not known beforehand
     * @throws Malformed when a parameter has none of its words, or comes without the one that it
     *     belongs to
     * @throws dev.guanxi.platform.security.FieldNotVisible when a parameter asks for a field that
     *     is hidden
     */
    CustomerSearch read(
            CustomerFilter filter,
            Profile.@Nullable Kind kind,
            Customer.@Nullable Status status,
            String sort,
            Map<String, String> parameters,
            Reach reach) {
        requireVisible(filter, reach);
        boolean byCustom = CustomParameters.isSorting(sort);
        CustomerSearch.Order order =
                (byCustom
                                ? Optional.of(CustomerSearch.Order.NEWEST_FIRST)
                                : CustomerSearch.Order.of(sort))
                        .orElseThrow(
                                () ->
                                        new Malformed(
                                                "unknown-sort",
                                                "'sort' is -createdAt, createdAt, name, -name,"
                                                        + " custom.<field> or -custom.<field>"));
        return new CustomerSearch(
                new CustomerSearch.Match(
                        filter.q(), email(filter.email()), phone(filter.phone()), identity(filter)),
                new CustomerSearch.Restriction(
                        kind,
                        status,
                        word(Classification.values(), "classification", filter.classification()),
                        new Ownership(storable(filter.owner()), storable(filter.team())),
                        holding(filter)),
                custom.read(parameters, byCustom ? sort : null),
                order,
                reach);
    }

    /** Finding somebody by a number tells whose it is. */
    private static void requireVisible(CustomerFilter filter, Reach reach) {
        if (filter.email() != null) {
            reach.requireVisible("emails");
        }
        if (filter.phone() != null) {
            reach.requireVisible("phones");
        }
        if (filter.source() != null || filter.externalId() != null) {
            reach.requireVisible("identities");
        }
        if (filter.classification() != null) {
            reach.requireVisible("classification");
        }
    }

    private static @Nullable String email(@Nullable String email) {
        String text = storable(email);
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }

    /** An unescaped + arrives as a blank. */
    private @Nullable String phone(@Nullable String phone) {
        String text = storable(phone);
        if (text == null) {
            return null;
        }
        return phoneNumbers.e164WherePossible(
                text.startsWith(" ") ? "+" + text.strip() : text, null);
    }

    private static @Nullable Identity identity(CustomerFilter filter) {
        String source = storable(filter.source());
        String externalId = storable(filter.externalId());
        if (source == null && externalId == null) {
            return null;
        }
        if (source == null || externalId == null) {
            throw new Malformed(
                    "incomplete-identity", "'source' and 'externalId' are given together");
        }
        return new Identity(source, externalId);
    }

    private CustomerSearch.@Nullable Holding holding(CustomerFilter filter) {
        Role role = word(Role.values(), "role", filter.role());
        if (role == null) {
            if (filter.roleAt() != null) {
                throw new Malformed("incomplete-role", "'roleAt' is given with 'role'");
            }
            return null;
        }
        return new CustomerSearch.Holding(
                role,
                filter.roleAt() == null
                        ? LocalDate.now(clock)
                        : Period.day("roleAt", filter.roleAt()));
    }

    private static <E extends Enum<E>> @Nullable E word(
            E[] words, String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(words)
                .filter(word -> word.toString().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Malformed(
                                        "unknown-" + name,
                                        Arrays.stream(words)
                                                .map(Enum::toString)
                                                .collect(
                                                        Collectors.joining(
                                                                ", ",
                                                                "'" + name + "' is one of ",
                                                                ""))));
    }

    /** Nothing stored has NUL in it, and PostgreSQL refuses to look for it. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', ' ');
    }
}
