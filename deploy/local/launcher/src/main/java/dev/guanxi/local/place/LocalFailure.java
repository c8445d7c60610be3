package dev.guanxi.local.place;

/** Something that the person at the keyboard can put right; the message is the whole story. */
public final class LocalFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LocalFailure(String message) {
        super(message);
    }

    public LocalFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
