package dev.guanxi.analytics.profile;

import dev.guanxi.analytics.rating.Quadrant;
import dev.guanxi.analytics.rating.Segment;
import dev.guanxi.analytics.rating.Tier;
import dev.guanxi.analytics.value.Figures;
import dev.guanxi.platform.http.PageQuery;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The profiles as they are read and written. */
public interface Profiles {

    /**
     * Keeps the newest revision of each profile, and the sums over all, in one step.
     *
     * @param slot the partition that the profiles came from
     * @param profiles each one JSON, as published
     */
    void record(int slot, List<String> profiles);

    /** Of a customer that was merged into another, the profile of that one. */
    Optional<Profile> find(UUID customerId);

    /** One more than a page; without those who were merged into another. */
    List<Profile> list(Filter filter, Order order, PageQuery query);

    /** Sums per tier, quadrant and segment. */
    List<GroupSum> sums();

    /** The figures of those who bought at all; above the limit a sample, always the same one. */
    List<Figures> buyers(int limit);

    /** How many profiles events have changed within this time. */
    long changedWithin(Duration time);

    /** What a profile must be to be listed; null means anything. */
    record Filter(@Nullable Tier tier, @Nullable Quadrant quadrant, @Nullable Segment segment) {}

    /** What a list can be sorted by. */
    enum By {
        CLV,
        CURRENT,
        POTENTIAL;

        public BigDecimal of(Profile profile) {
            return switch (this) {
                case CLV -> profile.clv();
                case CURRENT -> profile.current();
                case POTENTIAL -> profile.potential();
            };
        }
    }

    record Order(By by, boolean descending) {}

    /** Customers that are alike in the model's eyes, and what they are worth together. */
    record GroupSum(Tier tier, Quadrant quadrant, Segment segment, Sum sum) {}

    record Sum(long buyers, long customers, Figures.Worth worth) {

        public static final Sum NOTHING =
                new Sum(
                        0,
                        0,
                        new Figures.Worth(
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO));

        public Sum plus(Sum more) {
            return new Sum(
                    buyers + more.buyers,
                    customers + more.customers,
                    new Figures.Worth(
                            worth.current().add(more.worth.current()),
                            worth.potential().add(more.worth.potential()),
                            worth.clv().add(more.worth.clv()),
                            worth.clvWithPotential().add(more.worth.clvWithPotential())));
        }
    }
}
