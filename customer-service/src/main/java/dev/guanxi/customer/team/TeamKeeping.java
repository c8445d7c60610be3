package dev.guanxi.customer.team;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.customer.period.Period;
import dev.guanxi.platform.http.ExpectedVersion;
import java.util.List;
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
        TeamMember member = TeamMember.assigned(lock(customer), part, period);
        requireFree(member);
        members.add(member);
        return member;
    }

    /**
     * Corrects the period.
     *
     * @throws dev.guanxi.platform.problem.StaleVersion when somebody else was faster
     */
    @Transactional
    public TeamMember reschedule(
            CustomerId customer,
            TeamMemberId id,
            ExpectedVersion expected,
            UnaryOperator<Period> correction) {
        TeamMember before =
                members.find(lock(customer), id).orElseThrow(() -> new NoSuchTeamMember(id));
        expected.mustBe(before.version());
        TeamMember after = before.during(correction.apply(before.period())).orElse(before);
        if (after.version() > before.version()) {
            requireFree(after);
            members.replace(after);
        }
        return after;
    }

    /** One change of a team at a time, or two could overlap without seeing each other. */
    private CustomerId lock(CustomerId sought) {
        CustomerId id =
                customers
                        .find(sought)
                        .map(Customer::id)
                        .orElseThrow(() -> new NoSuchCustomer(sought));
        customers.lock(List.of(id));
        return id;
    }

    private void requireFree(TeamMember wanted) {
        if (members.overlaps(wanted)) {
            throw new AlreadyOnTheTeam(wanted.part());
        }
    }
}
