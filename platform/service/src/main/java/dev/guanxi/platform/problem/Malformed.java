package dev.guanxi.platform.problem;

import org.springframework.http.HttpStatus;

/** The request cannot be read as what the operation takes (400). */
public class Malformed extends Problem {

    private static final long serialVersionUID = 1L;

    public Malformed(String code, String message) {
        super(HttpStatus.BAD_REQUEST, code, message);
    }
}
