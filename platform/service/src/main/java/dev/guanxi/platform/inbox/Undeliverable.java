package dev.guanxi.platform.inbox;

/** A message that this consumer can never handle as it is. */
final class Undeliverable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    Undeliverable(String code, String reason) {
        super(reason);
        this.code = code;
    }

    String code() {
        return code;
    }
}
