package dev.guanxi.customer.overview;

import dev.guanxi.customer.task.Task;
import dev.guanxi.customer.timeline.ChannelTotal;
import dev.guanxi.customer.timeline.Interaction;
import java.util.List;

/** How company and customer were in touch, and what is to follow. */
public record Contacts(
        Section<Task> openTasks,
        Campaigns campaigns,
        Section<Interaction> timeline,
        List<ChannelTotal> totals) {

    /**
     * @param newest touches and responses together
     * @param touches how often campaigns turned to the customer
     * @param responses how often the customer answered
     */
    public record Campaigns(Section<Interaction> newest, long touches, long responses) {}
}
