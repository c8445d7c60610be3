package dev.guanxi.callcenter.contact;

import dev.guanxi.callcenter.interaction.Interaction;
import dev.guanxi.callcenter.interaction.InteractionHistory;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.value.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs contacts. A contact and its entry in the customer history come about together. */
@Service
public class ContactLogging {

    /** How far the clock of a telephone system may be ahead of ours. */
    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    private final Contacts contacts;
    private final InteractionHistory history;
    private final ContactCosts costs;
    private final Clock clock;

    ContactLogging(Contacts contacts, InteractionHistory history, ContactCosts costs, Clock clock) {
        this.contacts = contacts;
        this.history = history;
        this.costs = costs;
        this.clock = clock;
    }

    /**
     * @throws ImpossibleTime when the contact has not taken place yet
     * @throws ForeignCurrency when the stated cost is not in the currency of contact costs
     */
    @Transactional
    public Contact log(Contact.Description said, Caller by) {
        Contact contact =
                new Contact(
                        new ContactId(Ids.next()),
                        said.customer(),
                        said.topic(),
                        new Interaction.Effort(
                                said.durationSeconds(),
                                said.cost() == null
                                        ? costs.of(said.topic().channel(), said.durationSeconds())
                                        : costs.stated(said.cost())),
                        time(said),
                        by.name());
        contacts.add(contact);
        history.record(contact.asInteraction());
        return contact;
    }

    private Instant time(Contact.Description said) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = said.at();
        if (at == null) {
            return now;
        }
        if (at.isAfter(now.plus(TOLERANCE))) {
            throw ImpossibleTime.future(at);
        }
        if (at.isBefore(Instant.EPOCH)) {
            throw ImpossibleTime.longAgo(at);
        }
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
