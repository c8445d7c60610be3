package dev.guanxi.customer.importing;

import dev.guanxi.platform.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** A file beyond the bound (413). */
public final class FileTooLarge extends Problem {

    private static final long serialVersionUID = 1L;

    FileTooLarge(DataSize largest) {
        super(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                "A file of this kind has at most %d bytes: import it in parts"
                        .formatted(largest.toBytes()));
    }
}
