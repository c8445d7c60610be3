package dev.guanxi.customer.team;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.period.AsOf;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The account teams of all customers. */
public interface TeamMembers {

    /** The member of the team of a customer with these ids. */
    Optional<TeamMember> find(Collection<CustomerId> customer, TeamMemberId id);

    /** The team of a customer, the newest member first. */
    Page<TeamMember> list(Collection<CustomerId> customer, AsOf asOf, PageQuery page);

    /**
     * How many the list would have.
     *
     * @param most how many are counted at most
     */
    long count(Collection<CustomerId> customer, AsOf asOf, int most);

    /** By which other entries the employee has the role already in a part of the period. */
    List<TeamMember> overlapping(Collection<CustomerId> customer, TeamMember wanted);

    void add(TeamMember member);

    void replace(TeamMember member);
}
