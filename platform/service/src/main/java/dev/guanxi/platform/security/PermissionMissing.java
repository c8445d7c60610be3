package dev.guanxi.platform.security;

import dev.guanxi.platform.problem.Forbidden;

/** The caller is known, and may not do this (403). */
class PermissionMissing extends Forbidden {

    private static final long serialVersionUID = 1L;

    PermissionMissing(String reason) {
        super("permission-missing", "Not allowed: " + reason);
    }
}
