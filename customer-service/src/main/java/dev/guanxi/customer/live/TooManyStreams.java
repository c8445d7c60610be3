package dev.guanxi.customer.live;

import dev.guanxi.platform.problem.Problem;
import org.springframework.http.HttpStatus;

/** A stream holds a connection for minutes, so their number is bounded. */
public final class TooManyStreams extends Problem {

    private static final long serialVersionUID = 1L;

    private TooManyStreams(HttpStatus status, String message) {
        super(status, "too-many-streams", message);
    }

    static TooManyStreams ofUser(int limit) {
        return new TooManyStreams(
                HttpStatus.TOO_MANY_REQUESTS,
                "You have " + limit + " streams open, which is all: close one first");
    }

    static TooManyStreams ofAll() {
        return new TooManyStreams(
                HttpStatus.SERVICE_UNAVAILABLE, "All streams are taken: try again later");
    }
}
