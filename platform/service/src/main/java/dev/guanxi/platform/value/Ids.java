package dev.guanxi.platform.value;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/** Where ids come from: time-ordered for what is born here, derived for what is known elsewhere. */
public final class Ids {

    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochGenerator();
    private static final NameBasedGenerator BY_NAME =
            Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL);

    private Ids() {}

    /** A new UUID version 7: rows of one time lie together in an index. */
    public static UUID next() {
        return TIME_ORDERED.generate();
    }

    /**
     * The id of something that another system knows by its own reference: UUID version 5 of {@code
     * guanxi:kind:source:reference} in the URL namespace (RFC 9562). Everyone derives the same id,
     * so nothing has to be looked up and no order of arrival matters.
     */
    public static UUID natural(String kind, String source, String reference) {
        return BY_NAME.generate("guanxi:" + kind + ":" + source + ":" + reference);
    }
}
