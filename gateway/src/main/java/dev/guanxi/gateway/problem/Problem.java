package dev.guanxi.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A refusal in the shape that all of Guanxi uses.
 *
 * @param code stable, part of the public API
 * @param service the service that could not be asked, if it is about one
 */
public record Problem(
        HttpStatus httpStatus,
        String code,
        String detail,
        @Nullable String service,
        @Nullable String traceId) {

    private static final String TYPE_BASE = "https://guanxi.dev/problems/";

    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, code, detail, null, null);
    }

    Problem about(String name) {
        return new Problem(httpStatus, code, detail, name, traceId);
    }

    Problem tracedBy(@Nullable String id) {
        return new Problem(httpStatus, code, detail, service, id);
    }

    /** The wire's form: RFC 9457's own members first. */
    Body body() {
        return new Body(
                URI.create(TYPE_BASE + code),
                httpStatus.getReasonPhrase(),
                httpStatus.value(),
                detail,
                code,
                service,
                traceId);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            URI type,
            String title,
            int status,
            String detail,
            String code,
            @Nullable String service,
            @Nullable String traceId) {}
}
