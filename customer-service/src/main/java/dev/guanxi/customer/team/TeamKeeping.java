package dev.guanxi.customer.team;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.period.Period;
import dev.guanxi.platform.http.ExpectedVersion;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who looks after a customer. */
@Service
public class TeamKeeping {

    private final Customers customers;
    private final TeamMembers members;

    TeamKeeping(Customers customers, TeamMembers members) {
        this.customers = customers;
        this.members = members;
    }

    /**
     * @throws NoSuchCustomer when there is nobody to look after
     * @throws AlreadyOnTheTeam when the employee has the role in a part of the period
     */
    @Transactional
    public TeamMember assign(CustomerId customer, TeamMember.Part part, Period period) {
        Customer served = lock(customer);
        TeamMember member = TeamMember.assigned(served.id(), part, period);
        if (!members.overlapping(served.ids(), member).isEmpty()) {
            throw new AlreadyOnTheTeam(part);
        }
        members.add(member);
        return member;
    }

    /**
     * Corrects the period. Entries that overlap since two customers were merged may go on to.
     *
     * @throws dev.guanxi.platform.problem.StaleVersion when somebody else was faster
     */
    @Transactional
    public TeamMember reschedule(
            CustomerId customer,
            TeamMemberId id,
            ExpectedVersion expected,
            UnaryOperator<Period> correction) {
        Customer served = lock(customer);
        TeamMember before =
                members.find(served.ids(), id).orElseThrow(() -> new NoSuchTeamMember(id));
        expected.mustBe(before.version());
        TeamMember after = before.during(correction.apply(before.period())).orElse(before);
        if (after.version() > before.version()) {
            for (TeamMember other : members.overlapping(served.ids(), after)) {
                if (!other.period().overlaps(before.period())) {
                    throw new AlreadyOnTheTeam(after.part());
                }
            }
            members.replace(after);
        }
        return after;
    }

    /** One change of a team at a time, or two could overlap without seeing each other. */
    private Customer lock(CustomerId sought) {
        return customers.lock(sought).orElseThrow(() -> new NoSuchCustomer(sought));
    }
}
