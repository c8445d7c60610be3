package dev.guanxi.customer.team;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.period.AsOf;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Optional;

/** The account teams of all customers. */
public interface TeamMembers {

    Optional<TeamMember> find(CustomerId customer, TeamMemberId id);

    /** The team of a customer, the newest member first. */
    Page<TeamMember> list(CustomerId customer, AsOf asOf, PageQuery page);

    /** Whether the employee has the role already in a part of the period, by another entry. */
    boolean overlaps(TeamMember wanted);

    void add(TeamMember member);

    void replace(TeamMember member);
}
