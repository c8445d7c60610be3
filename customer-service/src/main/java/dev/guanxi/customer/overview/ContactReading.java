package dev.guanxi.customer.overview;

import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.task.Task;
import dev.guanxi.customer.task.Tasks;
import dev.guanxi.customer.timeline.ChannelTotal;
import dev.guanxi.customer.timeline.Interaction;
import dev.guanxi.customer.timeline.InteractionKind;
import dev.guanxi.customer.timeline.Timeline;
import dev.guanxi.customer.timeline.TimelineQuery;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ContactReading {

    private static final Set<InteractionKind> CAMPAIGNS =
            Set.of(InteractionKind.CAMPAIGN_TOUCH, InteractionKind.CAMPAIGN_RESPONSE);

    private final Timeline timeline;
    private final Tasks tasks;

    ContactReading(Timeline timeline, Tasks tasks) {
        this.timeline = timeline;
        this.tasks = tasks;
    }

    Contacts of(Set<CustomerId> ids) {
        List<ChannelTotal> totals = timeline.totals(ids);
        long contacts = totals.stream().mapToLong(ChannelTotal::count).sum();
        Section<Task> openTasks =
                Section.of(
                        tasks.ofCustomer(ids, Task.State.OPEN, Section.FIRST).items(),
                        tasks.countOpen(ids, Section.COUNTED));
        return new Contacts(
                openTasks,
                campaigns(ids),
                new Section<>(newest(ids, Set.of()), contacts, false),
                totals);
    }

    private Contacts.Campaigns campaigns(Set<CustomerId> ids) {
        long touches = timeline.count(ids, InteractionKind.CAMPAIGN_TOUCH, Section.COUNTED);
        long responses = timeline.count(ids, InteractionKind.CAMPAIGN_RESPONSE, Section.COUNTED);
        return new Contacts.Campaigns(
                Section.of(newest(ids, CAMPAIGNS), touches + responses), touches, responses);
    }

    private List<Interaction> newest(Set<CustomerId> ids, Set<InteractionKind> kinds) {
        return timeline.read(ids, TimelineQuery.ofKinds(kinds), Section.FIRST).items();
    }
}
