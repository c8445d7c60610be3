package dev.guanxi.local.platform;

import dev.guanxi.local.place.PortPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The programs of Guanxi itself, in the order of their start: where each is built and how much heap
 * it gets here. They stop in the reverse order, so the door is closed first.
 */
enum ServiceKind {
    ISSUER("deploy/local/issuer", 96),
    SALES("sales-service", 256),
    ANALYTICS("analytics-service", 512),
    CUSTOMER("customer-service", 192),
    CALLCENTER("callcenter-service", 160),
    MARKETING("marketing-service", 160),
    GATEWAY("gateway", 160);

    private final String module;
    private final int heapMegabytes;

    ServiceKind(String module, int heapMegabytes) {
        this.module = module;
        this.heapMegabytes = heapMegabytes;
    }

    /** The name in the port plan: "customer". */
    String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name people see: "customer-service". */
    String displayName() {
        return module.substring(module.lastIndexOf('/') + 1);
    }

    String module() {
        return module;
    }

    boolean hasDatabase() {
        return module.endsWith("-service");
    }

    /** Whether its events go through an outbox; analytics publishes through Kafka Streams. */
    boolean hasRelay() {
        return hasDatabase() && this != ANALYTICS;
    }

    /**
     * The same for the training of the cache and for every start, or the cache would not fit. Only
     * the first compiler: with ten JVMs on the few cores of a laptop, the second one takes more
     * from the others than it gives to its own.
     */
    List<String> jvmOptions() {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx" + heapMegabytes + "m",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED");
    }

    static List<ServiceKind> withDatabase() {
        return Arrays.stream(values()).filter(ServiceKind::hasDatabase).toList();
    }

    /** Addresses of everything a service may call, for the gateway's routes. */
    static Map<String, String> addresses(PortPlan ports) {
        Map<String, String> addresses = new TreeMap<>();
        for (ServiceKind kind : withDatabase()) {
            addresses.put(
                    "GUANXI_" + kind.name() + "_URL",
                    "http://localhost:" + ports.service(kind.shortName()));
        }
        addresses.put(
                "GUANXI_GATEWAY_URL", "http://localhost:" + ports.service(GATEWAY.shortName()));
        return addresses;
    }
}
