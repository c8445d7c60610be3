package dev.guanxi.platform.contracts;

/** An event type without a schema in contracts/: write the contract first. */
public final class UnknownEventType extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownEventType(String type) {
        super("contracts/events has no schema for the event type " + type);
    }
}
