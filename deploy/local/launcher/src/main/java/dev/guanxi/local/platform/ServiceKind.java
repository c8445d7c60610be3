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
    ISSUER("deploy/local/issuer", 96, false),
    SALES("sales-service", 256, false),
    ANALYTICS("analytics-service", 512, true),
    CUSTOMER("customer-service", 192, false),
    CALLCENTER("callcenter-service", 160, true),
    MARKETING("marketing-service", 160, false),
    GATEWAY("gateway", 160, true);

    private final String module;
    private final int heapMegabytes;
    private final boolean busy;

    ServiceKind(String module, int heapMegabytes, boolean busy) {
        this.module = module;
        this.heapMegabytes = heapMegabytes;
        this.busy = busy;
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
     * The same for the training of the cache and for every start, or the cache would not fit. The
     * second compiler serves only where every change passes: with ten JVMs on the few cores of a
     * laptop, it takes more from the others elsewhere than it gives to its own.
     */
    List<String> jvmOptions() {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + (busy ? 4 : 1),
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
