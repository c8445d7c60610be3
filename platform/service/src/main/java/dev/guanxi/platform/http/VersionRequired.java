package dev.guanxi.platform.http;

import dev.guanxi.platform.problem.Problem;
import org.springframework.http.HttpStatus;

/** A change without If-Match: two people could overwrite each other unseen (428). */
class VersionRequired extends Problem {

    private static final long serialVersionUID = 1L;

    VersionRequired() {
        super(
                HttpStatus.PRECONDITION_REQUIRED,
                "version-required",
                "Send If-Match with the ETag of the version that you change");
    }
}
