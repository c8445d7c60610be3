package dev.guanxi.local.bench;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.place.LocalFailure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import tools.jackson.databind.JsonNode;

/** What employees ask, each time about another customer. */
final class CustomerRequests {

    private static final int PAGES = 99;
    private static final String AGENT = "amy";

    private final Gateway customers;
    private final int parties;
    private final List<String> busiest;
    private final List<String> hundredthPages = new ArrayList<>();
    private final RandomGenerator random =
            RandomGeneratorFactory.of("SplittableRandom").create(4711);

    CustomerRequests(Gateway customers, int parties, List<String> busiest) {
        this.customers = customers;
        this.parties = parties;
        this.busiest = busiest;
        busiest.forEach(customer -> hundredthPages.add(pageAfter(customer, PAGES)));
    }

    Map<String, Runnable> kinds() {
        Map<String, Runnable> kinds = new LinkedHashMap<>();
        kinds.put("list, first page", () -> expect("/customers?limit=50"));
        kinds.put("list by name", () -> expect("/customers?limit=50&sort=name"));
        kinds.put(
                "filter by custom field",
                () ->
                        expect(
                                "/customers?limit=50&custom.%s=%d"
                                        .formatted(
                                                PartyFile.FIELD,
                                                random.nextInt(PartyFile.FLEETS))));
        kinds.put(
                "name search",
                () -> expect("/customers?limit=50&q=" + encoded(PartyFile.name(anybody()))));
        kinds.put("timeline, first page", () -> expect(timeline(anyOf(busiest))));
        kinds.put("timeline, hundredth page", () -> expect(anyOf(hundredthPages)));
        kinds.put("duplicate check on create", this::check);
        return kinds;
    }

    private void check() {
        int number = anybody();
        customers.post(
                AGENT,
                "/customers/match",
                Map.of(
                        "kind",
                        "organisation",
                        "name",
                        PartyFile.name(number) + " Ltd",
                        "emails",
                        List.of(Map.of("address", "office@b" + number + ".example"))));
    }

    private void expect(String path) {
        if (customers.get(AGENT, path).path("items").isEmpty()) {
            throw new LocalFailure("nothing was found at " + path);
        }
    }

    private String pageAfter(String customer, int pages) {
        String path = timeline(customer);
        for (int page = 0; page < pages; page++) {
            JsonNode next = customers.get(AGENT, path).path("next");
            if (next.isMissingNode()) {
                throw new LocalFailure("the timeline of " + customer + " is too short");
            }
            path = timeline(customer) + "&after=" + next.asString();
        }
        return path;
    }

    private static String timeline(String customer) {
        return "/customers/" + customer + "/timeline?limit=50";
    }

    private int anybody() {
        return random.nextInt(parties);
    }

    private String anyOf(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
