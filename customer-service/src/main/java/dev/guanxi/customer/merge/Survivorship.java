package dev.guanxi.customer.merge;

import dev.guanxi.customer.merge.Merge.Choice;
import dev.guanxi.customer.standing.RolePeriod;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/**
 * Whose value each field keeps when two customers become one: what was chosen; else the survivor's,
 * and the other's where the survivor has none. Lists are united.
 */
final class Survivorship {

    /** What one may write into a list over REST; a survivor must be able to be corrected. */
    private static final int MOST_ITEMS = 50;

    private static final int MOST_ROLES = 100;
    private static final String IDENTITIES = "identities";

    private static final JsonNode PERSON = StringNode.valueOf("person");

    private final Map<String, Choice> take;

    Survivorship(Map<String, Choice> take) {
        this.take = take;
    }

    /** The name by which callers choose. */
    static String publicName(String field) {
        return field.replaceFirst("^(contacts|standing|own)\\.", "");
    }

    /**
     * @throws UnknownFieldTaken when a choice is about no field
     * @throws NoSuchChoice when a field cannot be taken as chosen
     * @throws TooMuchToUnite when a list would get too long
     */
    Snapshot unite(Snapshot own, Snapshot other) {
        Set<String> names = new LinkedHashSet<>(own.fields().keySet());
        names.addAll(other.fields().keySet());
        requireKnown(names);
        Map<String, JsonNode> united = new LinkedHashMap<>();
        for (String name : names) {
            united.put(name, field(publicName(name), own.field(name), other.field(name)));
        }
        if (!PERSON.equals(united.get("kind"))) {
            united.computeIfPresent("dateOfBirth", (name, day) -> NullNode.getInstance());
        }
        List<RolePeriod> roles = Roles.unite(own.rolePeriods(), other.rolePeriods());
        if (roles.size() > MOST_ROLES) {
            throw new TooMuchToUnite("roles", MOST_ROLES);
        }
        return own.withFields(united).withRoles(roles);
    }

    private JsonNode field(String name, JsonNode own, JsonNode other) {
        Choice choice = take.get(name);
        if (choice != null && name.equals(IDENTITIES)) {
            throw new NoSuchChoice(name, "are kept of both, always: sales come under them");
        }
        if (Items.isList(own, other)) {
            return list(name, own, other, choice);
        }
        if (choice == Choice.BOTH) {
            throw new NoSuchChoice(name, "has one value: take own or other");
        }
        if (choice == null) {
            return own.isNull() ? other : own;
        }
        return choice == Choice.OWN ? own : other;
    }

    private static JsonNode list(
            String name, JsonNode own, JsonNode other, @Nullable Choice choice) {
        if (choice == Choice.OWN || choice == Choice.OTHER) {
            return choice == Choice.OWN ? own : other;
        }
        Map<Object, JsonNode> items = Items.of(own);
        Items.of(other).forEach((key, item) -> items.putIfAbsent(key, Items.behind(items, item)));
        if (items.size() > MOST_ITEMS) {
            throw new TooMuchToUnite(name, MOST_ITEMS);
        }
        return Items.list(items);
    }

    private void requireKnown(Set<String> names) {
        Set<String> known =
                names.stream()
                        .map(Survivorship::publicName)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String name : take.keySet()) {
            if (!known.contains(name)) {
                throw new UnknownFieldTaken(name, List.copyOf(known));
            }
        }
    }
}
