package dev.guanxi.customer.relationship;

import dev.guanxi.customer.party.Profile.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a relationship says. It has one name for each end that it is read from. */
public enum RelationshipType {
    SUBSIDIARY("subsidiary-of", "parent-of", First.ORGANISATION, Shape.HIERARCHY),
    PURCHASE("buys-through", "sells-to", First.ANYBODY, Shape.HIERARCHY),
    SERVICE("served-by", "serves", First.ANYBODY, Shape.NET),
    DECISION("decision-maker-of", "has-decision-maker", First.PERSON, Shape.NET),
    EMPLOYMENT("employee-of", "employs", First.PERSON, Shape.NET),
    HOUSEHOLD("member-of-household", "has-household-member", First.PERSON, Shape.NET);

    private final String nameFrom;
    private final String nameTo;
    private final First first;
    private final Shape shape;

    RelationshipType(String nameFrom, String nameTo, First first, Shape shape) {
        this.nameFrom = nameFrom;
        this.nameTo = nameTo;
        this.first = first;
        this.shape = shape;
    }

    /** The names of both directions of all types. */
    public static List<String> words() {
        return Arrays.stream(values()).flatMap(t -> Stream.of(t.nameFrom, t.nameTo)).toList();
    }

    /** The name as read from the end that the relationship is stored from. */
    public String nameFrom() {
        return nameFrom;
    }

    /** The name as read from the other end. */
    public String nameTo() {
        return nameTo;
    }

    /** Nobody may stand above himself in it. */
    public boolean isHierarchical() {
        return shape == Shape.HIERARCHY;
    }

    /**
     * Who stands second is an organisation, or a household where one is meant.
     *
     * @throws WrongKindOfEnd when one of the ends cannot have this part
     */
    void requireFit(Kind fromKind, Kind toKind) {
        if (!first.kinds().contains(fromKind)) {
            throw new WrongKindOfEnd(nameFrom, first.kinds());
        }
        Set<Kind> to =
                this == HOUSEHOLD
                        ? EnumSet.complementOf(EnumSet.of(Kind.PERSON))
                        : EnumSet.of(Kind.ORGANISATION);
        if (!to.contains(toKind)) {
            throw new WrongKindOfEnd(nameTo, to);
        }
    }

    private enum First {
        ANYBODY,
        ORGANISATION,
        PERSON;

        Set<Kind> kinds() {
            return switch (this) {
                case ANYBODY -> EnumSet.allOf(Kind.class);
                case ORGANISATION -> EnumSet.of(Kind.ORGANISATION);
                case PERSON -> EnumSet.of(Kind.PERSON);
            };
        }
    }

    private enum Shape {
        HIERARCHY,
        NET
    }
}
