package dev.guanxi.analytics.stream;

/** A message that the stream can never use as it is: it goes to the dead letters. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    Unusable(String code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
