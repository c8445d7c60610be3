package dev.guanxi.gateway.route;

import dev.guanxi.gateway.problem.Problem;
import dev.guanxi.gateway.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** The request has a larger body than is passed on (413). */
class RequestTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    RequestTooLarge(DataSize limit) {
        super(
                Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "request-too-large",
                        "A request may have %d bytes at most".formatted(limit.toBytes())));
    }
}
