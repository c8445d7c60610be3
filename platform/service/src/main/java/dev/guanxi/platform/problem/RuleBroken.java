package dev.guanxi.platform.problem;

import org.springframework.http.HttpStatus;

/** The request is well formed, its meaning breaks a rule (422). */
public class RuleBroken extends Problem {

    private static final long serialVersionUID = 1L;

    public RuleBroken(String code, String message) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, code, message);
    }
}
