package dev.guanxi.customer.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.standing.Ownership;
import dev.guanxi.customer.standing.Standing;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Takes snapshots of customers. A profile is read as the JSON that it is, so that a field that it
 * gains is merged and split like the others, without a change here.
 */
@Component
class Snapshots {

    private static final String OWNER = "standing.owner";
    private static final String TEAM = "standing.team";

    private static final String CUSTOM = "own.custom";

    /** Its parts belong together, so it is one field. */
    private static final String NAME = "name";

    private final JsonMapper json;

    Snapshots(JsonMapper json) {
        this.json =
                json.rebuild()
                        .changeDefaultPropertyInclusion(
                                i -> i.withValueInclusion(JsonInclude.Include.ALWAYS))
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .build();
    }

    Snapshot of(Customer customer) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        json.readTree(json.writeValueAsString(customer.profile()))
                .properties()
                .forEach(part -> flatten(part.getKey(), part.getValue(), fields));
        Ownership ownership = customer.standing().ownership();
        fields.put(OWNER, text(ownership.owner()));
        fields.put(TEAM, text(ownership.team()));
        return new Snapshot(
                fields, customer.standing().roles().stream().map(Snapshot.Role::of).toList());
    }

    Profile profile(Snapshot snapshot) {
        ObjectNode profile = json.createObjectNode();
        snapshot.fields()
                .forEach(
                        (name, value) -> {
                            if (!name.equals(OWNER) && !name.equals(TEAM)) {
                                put(profile, name, value);
                            }
                        });
        return json.treeToValue(profile, Profile.class);
    }

    private static void flatten(String name, JsonNode value, Map<String, JsonNode> fields) {
        if (isGroup(name, value)) {
            value.properties()
                    .forEach(part -> flatten(name + "." + part.getKey(), part.getValue(), fields));
        } else {
            fields.put(name, value);
        }
    }

    private static void put(ObjectNode profile, String name, JsonNode value) {
        String[] path = name.split("\\.");
        ObjectNode group = profile;
        for (int i = 0; i < path.length - 1; i++) {
            group =
                    group.get(path[i]) instanceof ObjectNode known
                            ? known
                            : group.putObject(path[i]);
        }
        String last = path[path.length - 1];
        boolean groupThatIsThere = value.isObject() && group.get(last) instanceof ObjectNode;
        boolean noValue = value.isNull() && name.startsWith(CUSTOM + ".");
        if (!groupThatIsThere && !noValue) {
            group.set(last, value);
        }
    }

    Standing standing(Snapshot snapshot) {
        return new Standing(
                new Ownership(
                        snapshot.field(OWNER).stringValue(null),
                        snapshot.field(TEAM).stringValue(null)),
                snapshot.rolePeriods());
    }

    /** Each custom field is a field by itself; what its value consists of is not. */
    private static boolean isGroup(String name, JsonNode value) {
        boolean mayBe = name.indexOf('.') < 0 ? !name.equals(NAME) : name.equals(CUSTOM);
        return mayBe && value.isObject() && !value.isEmpty();
    }

    private static JsonNode text(@Nullable String text) {
        return text == null ? NullNode.getInstance() : StringNode.valueOf(text);
    }
}
