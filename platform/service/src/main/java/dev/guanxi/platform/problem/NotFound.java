package dev.guanxi.platform.problem;

import org.springframework.http.HttpStatus;

/** What the request names does not exist, or not for this caller (404). */
public class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    public NotFound(String code, String message) {
        super(HttpStatus.NOT_FOUND, code, message);
    }
}
