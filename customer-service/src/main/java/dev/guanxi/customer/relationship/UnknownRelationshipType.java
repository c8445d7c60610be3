package dev.guanxi.customer.relationship;

import dev.guanxi.platform.problem.FieldError;
import dev.guanxi.platform.problem.Malformed;
import java.util.List;

/** No type has this name in either direction. */
public final class UnknownRelationshipType extends Malformed {

    private static final long serialVersionUID = 1L;

    UnknownRelationshipType(String word) {
        super("unknown-relationship-type", "'" + word + "' is not " + allowed());
    }

    @Override
    public List<FieldError> errors() {
        return List.of(new FieldError("/type", "must be " + allowed()));
    }

    private static String allowed() {
        return "one of " + String.join(", ", RelationshipType.words());
    }
}
