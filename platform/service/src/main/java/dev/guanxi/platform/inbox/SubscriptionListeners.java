package dev.guanxi.platform.inbox;

/** Makes the listener of a subscription. */
@FunctionalInterface
interface SubscriptionListeners {

    SubscriptionListener of(Subscription subscription);
}
