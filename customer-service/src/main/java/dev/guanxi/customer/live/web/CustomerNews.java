package dev.guanxi.customer.live.web;

import dev.guanxi.customer.access.VisibleCustomers;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.task.Task;
import dev.guanxi.customer.task.TaskId;
import dev.guanxi.customer.task.Tasks;
import dev.guanxi.customer.timeline.Interaction;
import dev.guanxi.customer.timeline.Timeline;
import dev.guanxi.customer.timeline.TimelineQuery;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.Reach;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is new: a notification says which, the tables say what. */
@Component
class CustomerNews {

    private static final int MOST = 200;

    private final Customers customers;
    private final Timeline timeline;
    private final Tasks tasks;
    private final VisibleCustomers visible;

    CustomerNews(Customers customers, Timeline timeline, Tasks tasks, VisibleCustomers visible) {
        this.customers = customers;
        this.timeline = timeline;
        this.tasks = tasks;
        this.visible = visible;
    }

    Of of(Customer customer, Reach reach) {
        return new Of(customer.id(), customer.ids(), reach);
    }

    /** The news of one customer. */
    final class Of {

        private final CustomerId id;
        private final Set<CustomerId> ids;

        private final Reach reach;

        private Of(CustomerId id, Set<CustomerId> ids, Reach reach) {
            this.id = id;
            this.ids = ids;
            this.reach = reach;
        }

        Optional<Interaction> interaction(UUID which) {
            return timeline.find(which);
        }

        Optional<Task> task(UUID which) {
            return tasks.find(new TaskId(which));
        }

        /** Empty when the watcher does not see it any more. */
        Optional<Customer> customer() {
            return customers.find(id).filter(found -> visible.covers(found.id().value(), reach));
        }

        /** Since it was merged or split, more is told of it than is listened to, or less. */
        boolean isUnderOtherIds() {
            return !customers.find(id).map(Customer::ids).equals(Optional.of(ids));
        }

        Position newest() {
            return read(null, 1).items().stream()
                    .findFirst()
                    .map(Position.START::after)
                    .orElse(Position.START);
        }

        /** Interactions from that moment on, newest first; when there are too many, the newest. */
        Page<Interaction> since(Instant moment) {
            return read(moment, MOST);
        }

        private Page<Interaction> read(@Nullable Instant from, int limit) {
            TimelineQuery query =
                    new TimelineQuery(
                            new TimelineQuery.Sort(null, Set.of(), null),
                            new TimelineQuery.Author(null, null),
                            null,
                            new TimelineQuery.Period(from, null));
            return timeline.read(ids, query, new PageQuery(limit, null));
        }
    }
}
