package dev.guanxi.platform.problem;

import org.springframework.http.HttpStatus;

/** The caller changed a version that is no longer the current one (412). */
public class StaleVersion extends Problem {

    private static final long serialVersionUID = 1L;

    public StaleVersion(long expected) {
        super(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                "Version "
                        + expected
                        + " is no longer current: read the resource again and repeat the change");
    }
}
