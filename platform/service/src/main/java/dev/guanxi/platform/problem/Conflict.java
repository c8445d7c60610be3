package dev.guanxi.platform.problem;

import org.springframework.http.HttpStatus;

/** The request is right in itself but not in the present state (409). */
public class Conflict extends Problem {

    private static final long serialVersionUID = 1L;

    public Conflict(String code, String message) {
        super(HttpStatus.CONFLICT, code, message);
    }
}
