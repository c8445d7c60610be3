package dev.guanxi.marketing.response;

import dev.guanxi.marketing.consent.Unsubscriptions;
import org.springframework.stereotype.Component;

/** What is written down when a customer answers. */
@Component
record ResponseRecords(Responses responses, Unsubscriptions unsubscriptions) {}
