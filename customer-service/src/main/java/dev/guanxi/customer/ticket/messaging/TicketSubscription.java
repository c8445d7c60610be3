package dev.guanxi.customer.ticket.messaging;

import dev.guanxi.customer.ticket.Tickets;
import dev.guanxi.platform.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TicketSubscription {

    /** Each event has the full state, so one handler serves them all. */
    @Bean
    Subscription ticketsOfCustomers(Tickets tickets) {
        Subscription subscription =
                Subscription.of("customer-service.tickets", "crm.callcenter.ticket");
        for (String type : TicketTold.TYPES) {
            subscription.onBatch(
                    type,
                    TicketTold.class,
                    events ->
                            tickets.keep(
                                    events.stream()
                                            .map(e -> e.data().ticket(e.sequence()))
                                            .toList()));
        }
        return subscription;
    }
}
