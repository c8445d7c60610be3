package dev.guanxi.platform.security;

import dev.guanxi.platform.problem.Forbidden;

/** The caller has the permission for some rows, and the operation knows only all of them. */
final class PermissionTooNarrow extends Forbidden {

    private static final long serialVersionUID = 1L;

    PermissionTooNarrow(String permission) {
        super(
                "permission-too-narrow",
                "Not allowed: this needs the permission %s for all rows".formatted(permission));
    }
}
