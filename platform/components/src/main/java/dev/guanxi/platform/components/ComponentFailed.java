package dev.guanxi.platform.components;

/** A component did not start, answer or stop as it should; the message says what to look at. */
public final class ComponentFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ComponentFailed(String message) {
        super(message);
    }

    public ComponentFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
