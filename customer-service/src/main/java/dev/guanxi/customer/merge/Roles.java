package dev.guanxi.customer.merge;

import dev.guanxi.customer.period.Period;
import dev.guanxi.customer.standing.RoleId;
import dev.guanxi.customer.standing.RolePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The roles of two customers that are one: no two periods of one role have a day in common. */
final class Roles {

    private Roles() {}

    /**
     * All of the first, and of the second the days that are not covered yet. The first part of a
     * role that has to be cut keeps its id; one that is covered as a whole is left out.
     */
    static List<RolePeriod> unite(List<RolePeriod> first, List<RolePeriod> second) {
        List<RolePeriod> all = new ArrayList<>(first);
        for (RolePeriod role : second) {
            List<Period> free = uncovered(role, all);
            for (int i = 0; i < free.size(); i++) {
                Period days = free.get(i);
                all.add(i == 0 ? cut(role, days) : RolePeriod.begun(role.role(), days));
            }
        }
        return List.copyOf(all);
    }

    /**
     * Roles of a merged customer, each as it is now if it was changed at the survivor since.
     *
     * @param then the survivor's roles after the merge
     * @param now the survivor's roles now
     */
    static List<RolePeriod> sinceMerged(
            List<RolePeriod> own, List<RolePeriod> then, List<RolePeriod> now) {
        Map<RoleId, RolePeriod> before = byId(then);
        Map<RoleId, RolePeriod> after = byId(now);
        return own.stream()
                .map(role -> sinceMerged(role, before.get(role.id()), after.get(role.id())))
                .toList();
    }

    private static RolePeriod sinceMerged(
            RolePeriod own, @Nullable RolePeriod then, @Nullable RolePeriod now) {
        return then == null || now == null || then.period().equals(now.period()) ? own : now;
    }

    /** Roles that change hands: where the days differ from those shown until now, a new version. */
    static List<RolePeriod> handedBack(List<RolePeriod> own, List<RolePeriod> shown) {
        Map<RoleId, RolePeriod> until = byId(shown);
        return own.stream().map(role -> handedBack(role, until.get(role.id()))).toList();
    }

    private static RolePeriod handedBack(RolePeriod own, @Nullable RolePeriod last) {
        if (last == null) {
            return own;
        }
        return last.period().equals(own.period())
                ? last
                : version(own, own.period(), last.version() + 1);
    }

    private static Map<RoleId, RolePeriod> byId(List<RolePeriod> roles) {
        return roles.stream().collect(Collectors.toMap(RolePeriod::id, Function.identity()));
    }

    private static RolePeriod cut(RolePeriod role, Period days) {
        return role.period().equals(days) ? role : version(role, days, role.version() + 1);
    }

    private static RolePeriod version(RolePeriod role, Period days, long version) {
        return new RolePeriod(role.id(), role.role(), days, version);
    }

    private static List<Period> uncovered(RolePeriod wanted, List<RolePeriod> held) {
        List<Period> covering =
                held.stream()
                        .filter(role -> role.role() == wanted.role())
                        .map(RolePeriod::period)
                        .filter(wanted.period()::overlaps)
                        .sorted(Comparator.comparing(Period::from))
                        .toList();
        List<Period> free = new ArrayList<>();
        LocalDate from = wanted.period().from();
        for (Period covered : covering) {
            if (covered.from().isAfter(from)) {
                free.add(new Period(from, covered.from().minusDays(1)));
            }
            if (covered.until() == null) {
                return free;
            }
            from = covered.until().plusDays(1);
        }
        if (!endsBefore(wanted.period().until(), from)) {
            free.add(new Period(from, wanted.period().until()));
        }
        return free;
    }

    private static boolean endsBefore(@Nullable LocalDate until, LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
