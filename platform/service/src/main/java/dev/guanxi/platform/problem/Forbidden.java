package dev.guanxi.platform.problem;

import org.springframework.http.HttpStatus;

/** The caller is known, and may not do this (403). */
public class Forbidden extends Problem {

    private static final long serialVersionUID = 1L;

    public Forbidden(String code, String message) {
        super(HttpStatus.FORBIDDEN, code, message);
    }
}
