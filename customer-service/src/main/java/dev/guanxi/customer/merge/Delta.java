package dev.guanxi.customer.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What has changed from one snapshot to another, to be changed in a third one, too. */
record Delta(Snapshot from, Snapshot to) {

    /**
     * The third one, where it still says what changed; of lists, with what was added and without
     * what was taken away. What it says differently stays.
     *
     * @param wanted the fields that follow the change
     */
    Snapshot applyTo(Snapshot target, Predicate<String> wanted) {
        Map<String, JsonNode> fields = new LinkedHashMap<>(target.fields());
        for (String name : names(from, to)) {
            JsonNode before = from.field(name);
            JsonNode after = to.field(name);
            if (!before.equals(after) && wanted.test(name)) {
                fields.put(name, changed(target.field(name), before, after));
            }
        }
        return target.withFields(fields);
    }

    private static JsonNode changed(JsonNode target, JsonNode before, JsonNode after) {
        if (!Items.isList(before, after)) {
            return target.equals(before) ? after : target;
        }
        Map<Object, JsonNode> items = Items.of(target);
        Map<Object, JsonNode> old = Items.of(before);
        Map<Object, JsonNode> fresh = Items.of(after);
        old.keySet().stream().filter(key -> !fresh.containsKey(key)).forEach(items::remove);
        fresh.forEach(
                (key, item) -> {
                    if (!old.containsKey(key)) {
                        items.putIfAbsent(key, item);
                    } else if (items.containsKey(key) && items.get(key).equals(old.get(key))) {
                        items.put(key, item);
                    }
                });
        return Items.list(items);
    }

    /**
     * A survivor's snapshot as if this merge had not been: this is from the survivor before to what
     * became of it. A value that is as the merge made it becomes what it was, one edited since
     * stays; what came into a list leaves it, and what the merge left out is back.
     *
     * @param others who are still merged into the same survivor: what they have, too, stays in
     *     lists
     */
    Snapshot undoneIn(Snapshot target, List<Snapshot> others) {
        Map<String, JsonNode> fields = new LinkedHashMap<>(target.fields());
        for (String name : names(from, to)) {
            JsonNode before = from.field(name);
            JsonNode united = to.field(name);
            JsonNode now = target.field(name);
            if (Items.isList(before, united, now)) {
                Map<Object, JsonNode> items = Items.of(now);
                Map<Object, JsonNode> own = Items.of(before);
                Map<Object, JsonNode> all = Items.of(united);
                all.keySet().stream()
                        .filter(key -> !own.containsKey(key))
                        .filter(key -> others.stream().noneMatch(o -> has(o.field(name), key)))
                        .forEach(items::remove);
                own.forEach(
                        (key, item) -> {
                            if (!all.containsKey(key)) {
                                items.putIfAbsent(key, item);
                            }
                        });
                fields.put(name, Items.list(items));
            } else if (now.equals(united)) {
                fields.put(name, before);
            }
        }
        return target.withFields(fields);
    }

    private static boolean has(JsonNode list, Object key) {
        return Items.of(list).containsKey(key);
    }

    private static Set<String> names(Snapshot a, Snapshot b) {
        Set<String> names = new LinkedHashSet<>(a.fields().keySet());
        names.addAll(b.fields().keySet());
        return names;
    }
}
