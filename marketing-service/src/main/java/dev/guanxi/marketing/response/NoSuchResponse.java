package dev.guanxi.marketing.response;

import dev.guanxi.platform.problem.NotFound;
import java.util.UUID;

/** No response has this id. */
public final class NoSuchResponse extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchResponse(UUID id) {
        super("no-such-response", "There is no response " + id + " to this campaign");
    }
}
