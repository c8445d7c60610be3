package dev.guanxi.sales.interaction;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The way by which a customer buys. */
public enum SalesChannel {
    @JsonProperty("online")
    ONLINE("online", "web"),
    @JsonProperty("phone")
    PHONE("phone", "phone"),
    @JsonProperty("counter")
    COUNTER("counter", "counter");

    private final String word;
    private final String contactChannel;

    SalesChannel(String word, String contactChannel) {
        this.word = word;
        this.contactChannel = contactChannel;
    }

    /** The channel's name in the customer history, where other contacts stand beside sales. */
    public String contactChannel() {
        return contactChannel;
    }

    /** The name in contracts, the API and the database. */
    @Override
    public String toString() {
        return word;
    }
}
