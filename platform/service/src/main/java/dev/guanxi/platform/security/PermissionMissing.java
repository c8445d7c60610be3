package dev.guanxi.platform.security;

import dev.guanxi.platform.problem.Problem;
import org.springframework.http.HttpStatus;

/** The caller is known, and may not do this (403). */
class PermissionMissing extends Problem {

    private static final long serialVersionUID = 1L;

    PermissionMissing(String reason) {
        super(HttpStatus.FORBIDDEN, "permission-missing", "Not allowed: " + reason);
    }
}
