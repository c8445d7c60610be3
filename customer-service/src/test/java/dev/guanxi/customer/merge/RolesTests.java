package dev.guanxi.customer.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.period.Period;
import dev.guanxi.customer.standing.Role;
import dev.guanxi.customer.standing.RolePeriod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTests {

    private final RolePeriod middle = dealer("2024-01-01", "2024-12-31");

    @Test
    void whatIsCoveredIsLeftOut() {
        assertThat(Roles.unite(List.of(middle), List.of(dealer("2024-03-01", "2024-04-30"))))
                .containsExactly(middle);
    }

    @Test
    void whatGoesBeyondBothEndsBecomesTwoParts() {
        RolePeriod longer = dealer("2023-01-01", null);

        List<RolePeriod> united = Roles.unite(List.of(middle), List.of(longer));

        assertThat(united)
                .extracting(role -> role.period().toString())
                .containsExactly(
                        "from 2024-01-01 until 2024-12-31",
                        "from 2023-01-01 until 2023-12-31",
                        "from 2025-01-01");
        assertThat(united.get(1).id()).isEqualTo(longer.id());
        assertThat(united.get(1).version()).isEqualTo(2);
        assertThat(united.get(2).id()).isNotEqualTo(longer.id());
    }

    @Test
    void anotherRoleIsNotCovered() {
        RolePeriod supplier =
                RolePeriod.begun(Role.SUPPLIER, new Period(LocalDate.parse("2024-03-01"), null));

        assertThat(Roles.unite(List.of(middle), List.of(supplier)))
                .containsExactly(middle, supplier);
    }

    @Test
    void roleChangedAtTheSurvivorIsHandedBackChanged() {
        RolePeriod ended =
                new RolePeriod(middle.id(), Role.DEALER, period("2024-01-01", "2024-06-30"), 2);

        assertThat(Roles.sinceMerged(List.of(middle), List.of(middle), List.of(ended)))
                .containsExactly(ended);
    }

    @Test
    void roleThatWasCutIsHandedBackWholeInANewVersion() {
        RolePeriod cut =
                new RolePeriod(middle.id(), Role.DEALER, period("2024-07-01", "2024-12-31"), 2);

        assertThat(Roles.sinceMerged(List.of(middle), List.of(cut), List.of(cut)))
                .containsExactly(middle);
        assertThat(Roles.handedBack(List.of(middle), List.of(cut)))
                .containsExactly(new RolePeriod(middle.id(), Role.DEALER, middle.period(), 3));
    }

    private static RolePeriod dealer(String from, String until) {
        return RolePeriod.begun(Role.DEALER, period(from, until));
    }

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
