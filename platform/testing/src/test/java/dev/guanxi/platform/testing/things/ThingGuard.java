package dev.guanxi.platform.testing.things;

import dev.guanxi.platform.problem.Forbidden;
import dev.guanxi.platform.problem.NotFound;
import dev.guanxi.platform.security.Reach;
import dev.guanxi.platform.security.RowGuard;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One thing is the owner's, one may be looked at, and all others are somebody else's. */
@Component
class ThingGuard implements RowGuard {

    static final UUID OWN = new UUID(0, 1);
    static final UUID SHOWN = new UUID(0, 2);

    @Override
    public String resource() {
        return "/api/v1/things";
    }

    @Override
    public void admit(String row, Reach seeing, Reach doing) {
        if (row.equals(SHOWN.toString())) {
            throw new Forbidden("not-your-thing", "This belongs to somebody else");
        }
        if (!row.equals(OWN.toString())) {
            throw new NotFound("no-such-thing", "There is no thing " + row);
        }
    }
}
