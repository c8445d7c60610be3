package dev.guanxi.customer.overview;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.period.AsOf;
import dev.guanxi.customer.relationship.Relationships;
import dev.guanxi.customer.team.TeamMembers;
import java.time.Clock;
import org.springframework.stereotype.Component;

@Component
class TieReading {

    private final Relationships relationships;
    private final TeamMembers members;
    private final Clock clock;

    TieReading(Relationships relationships, TeamMembers members, Clock clock) {
        this.relationships = relationships;
        this.members = members;
        this.clock = clock;
    }

    Ties of(Customer customer) {
        AsOf today = new AsOf(AsOf.today(clock));
        Relationships.Search search = new Relationships.Search(null, today);
        return new Ties(
                Section.of(
                        relationships.list(customer, search, Section.FIRST).items(),
                        relationships.count(customer, search, Section.COUNTED)),
                Section.of(
                        members.list(customer.ids(), today, Section.FIRST).items(),
                        members.count(customer.ids(), today, Section.COUNTED)));
    }
}
