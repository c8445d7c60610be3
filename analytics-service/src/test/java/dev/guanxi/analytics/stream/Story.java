package dev.guanxi.analytics.stream;

import static dev.guanxi.analytics.stream.StreamFixture.event;

import dev.guanxi.analytics.stream.StreamFixture.Event;
import java.util.UUID;

/** Events in the words of the business. */
record Story(UUID customer) {

    static Story aCustomer() {
        return new Story(UUID.randomUUID());
    }

    /** Two of something at 10.00 that cost 6.00 each, one at 4.50 whose cost nobody knows. */
    Event buys(String at) {
        return sale("invoice", customer.toString(), at, "24.50");
    }

    /** The same goods go back. */
    Event returns(String at) {
        return sale("credit-note", customer.toString(), at, "-24.50");
    }

    static Event anonymousSale(String at) {
        return sale("invoice", null, at, "24.50");
    }

    private static Event sale(String kind, String customerId, String at, String net) {
        UUID sale = UUID.randomUUID();
        String owner = customerId == null ? "null" : '"' + customerId + '"';
        return event(
                "crm.sales.sale",
                Events.SALE,
                customerId == null ? sale.toString() : customerId,
                """
                {"saleId":"%s","source":"t","documentId":"1","kind":"%s","customerId":%s,
                 "occurredAt":"%s","currency":"GBP","channel":"online","netAmount":"%s",
                 "lineCount":2,"futureField":{"x":1},"lines":[
                 {"productId":"%s","productRef":"A","quantity":"2","unitPrice":"10.00",
                  "unitCost":"6.00"},
                 {"productId":"%s","productRef":"B","quantity":"1","unitPrice":"4.50"}]}
                """
                        .formatted(sale, kind, owner, at, net, sale, sale));
    }

    Event contact(String kind, String at, String cost) {
        UUID id = UUID.randomUUID();
        return event(
                kind.startsWith("campaign")
                        ? "crm.marketing.interaction"
                        : "crm.callcenter.interaction",
                Events.INTERACTION,
                customer.toString(),
                """
                {"interactionId":"%s","customerId":"%s","kind":"%s","channel":"phone",
                 "direction":"inbound","subject":"s","at":"%s",
                 "cost":{"amount":"%s","currency":"GBP"},"service":"t"}
                """
                        .formatted(id, customer, kind, at, cost));
    }

    Event orders(UUID order, String at) {
        return event(
                "crm.sales.order",
                Events.ORDER_PLACED,
                order.toString(),
                """
                {"orderId":"%s","number":"1","customerId":"%s","channel":"phone","placedAt":"%s",
                 "placedBy":"sam","total":{"amount":"100.00","currency":"GBP"},
                 "lines":[{"productRef":"A","quantity":"1","unitPrice":"100.00","unitCost":"60"}]}
                """
                        .formatted(order, customer, at));
    }

    Event cancels(UUID order, String at) {
        return event(
                "crm.sales.order",
                Events.ORDER_STATUS,
                order.toString(),
                """
                {"orderId":"%s","customerId":"%s","from":"placed","to":"cancelled","at":"%s",
                 "total":{"amount":"100.00","currency":"GBP"}}
                """
                        .formatted(order, customer, at));
    }

    Event deal(UUID id, String what, String probability, String at) {
        return event(
                "crm.sales.opportunity",
                Events.OPPORTUNITY + what + ".v1",
                id.toString(),
                """
                {"opportunityId":"%s","customerId":"%s","name":"n","stage":"s","probability":"%s",
                 "value":{"amount":"1000","currency":"GBP"},"owner":"sam","at":"%s"}
                """
                        .formatted(id, customer, probability, at));
    }
}
