package dev.guanxi.local.bench;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.api.Tokens;
import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.PortPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** One round: the load, the sampled profiles, and what PostgreSQL and Kafka say about them. */
final class FreshnessRound {

    private static final int SAMPLE_EVERY = 40;
    private static final Duration TO_SETTLE = Duration.ofSeconds(20);

    private final Gateway gateway;
    private final PortPlan ports;
    private final CommitTimes commits;
    private final List<String> customers;

    FreshnessRound(Home home, PortPlan ports) {
        this.ports = ports;
        this.gateway = new Gateway(ports, new Tokens(ports));
        this.commits = new CommitTimes(home, ports);
        this.customers = new BenchCustomers(gateway).ids();
    }

    Freshness run(Duration length, int perSecond) throws InterruptedException {
        Freshness result = new Freshness();
        // Seen in the profile, by contact.
        Map<String, Instant> readable = new ConcurrentHashMap<>();
        try (ArrivalLog arrivals =
                new ArrivalLog("localhost:" + ports.kafka(), CommitTimes.TOPIC)) {
            Instant begun = Instant.now();
            ContactLoad load = new ContactLoad(gateway, new ProfileWatch(gateway, readable));
            int changes = (int) (length.toSeconds() * perSecond);
            long step = 1_000_000_000L / perSecond;
            long next = System.nanoTime();
            for (int i = 0; i < changes; i++) {
                // Samples have customers of their own, so that nobody else changes their profile.
                boolean sampled = i % SAMPLE_EVERY == 0;
                load.send(customer(i, sampled), sampled);
                next += step;
                LockSupport.parkNanos(next - System.nanoTime());
            }
            load.awaitAnswers(TO_SETTLE);
            settle(arrivals, begun, load.made());
            evaluate(result, begun, arrivals, readable);
            result.count(load.made(), load.refused());
        }
        return result;
    }

    private String customer(int number, boolean sampled) {
        int reserved = customers.size() / 2;
        return sampled
                ? customers.get(number / SAMPLE_EVERY % reserved)
                : customers.get(reserved + number % (customers.size() - reserved));
    }

    private static void settle(ArrivalLog arrivals, Instant begun, long made)
            throws InterruptedException {
        Instant deadline = Instant.now().plus(TO_SETTLE);
        while (arrivals.byEventId().size() < made && Instant.now().isBefore(deadline)) {
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private void evaluate(
            Freshness result, Instant begun, ArrivalLog arrivals, Map<String, Instant> readable) {
        for (CommitTimes.Committed committed : commits.since(begun)) {
            Instant arrived = arrivals.byEventId().get(committed.eventId());
            if (arrived != null) {
                result.kafkaAfter(microseconds(committed.at(), arrived));
            }
            Instant seen = readable.get(committed.contactId());
            if (seen != null) {
                result.profileAfter(microseconds(committed.at(), seen));
            }
        }
    }

    private static long microseconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1000;
    }
}
