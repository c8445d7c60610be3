package dev.guanxi.platform.problem;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A refusal that the caller can understand and act on. Subclasses are named as facts ({@code
 * DealAlreadyClosed}); the code is part of the public API and never changes, the message says what
 * is wrong with this request and what to do.
 */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;

    protected Problem(HttpStatus status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** Where in the request the trouble lies; empty when it is about the whole. */
    public List<FieldError> errors() {
        return List.of();
    }

    /**
     * What a program needs to act on the refusal, beyond its code: the extension members of RFC
     * 9457, each a value that can be written as JSON.
     */
    public Map<String, Object> members() {
        return Map.of();
    }
}
