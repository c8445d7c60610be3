package dev.guanxi.analytics.portfolio;

import dev.guanxi.analytics.profile.Profiles.GroupSum;
import dev.guanxi.analytics.profile.Profiles.Sum;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All customers together. */
public record Portfolio(List<GroupSum> groups) {

    /** The sums per value of an enum, each value present. */
    public <E extends Enum<E>> Map<E, Sum> by(Class<E> type, Function<GroupSum, E> of) {
        Map<E, Sum> sums = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants()).forEach(each -> sums.put(each, Sum.NOTHING));
        groups.forEach(group -> sums.merge(of.apply(group), group.sum(), Sum::plus));
        return sums;
    }

    public Sum total() {
        return groups.stream().map(GroupSum::sum).reduce(Sum.NOTHING, Sum::plus);
    }
}
