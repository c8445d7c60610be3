package dev.guanxi.local.place;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Every port of a local platform follows from one base, so that two can run side by side. */
public record PortPlan(int base) {

    public static final int DEFAULT_BASE = 8080;
    private static final int MANAGEMENT = 100;

    /** The services that answer HTTP, in the order of their ports. */
    public static final List<String> SERVICES =
            List.of(
                    "gateway",
                    "issuer",
                    "customer",
                    "sales",
                    "marketing",
                    "callcenter",
                    "analytics");

    public PortPlan {
        if (base < 1024 || base > 65_000) {
            throw new LocalFailure(
                    "GUANXI_PORT_BASE is " + base + ", but must lie between 1024 and 65000");
        }
    }

    public static PortPlan fromEnvironment() {
        String base = System.getenv("GUANXI_PORT_BASE");
        if (base == null || base.isBlank()) {
            return new PortPlan(DEFAULT_BASE);
        }
        try {
            return new PortPlan(Integer.parseInt(base.strip()));
        } catch (NumberFormatException e) {
            throw new LocalFailure("GUANXI_PORT_BASE is no number: " + base, e);
        }
    }

    /**
     * A base whose ports are all free now: below the range that systems hand out by themselves and
     * below the one from which tests take single ports.
     */
    public static PortPlan anyFree() {
        for (int attempt = 0; attempt < 200; attempt++) {
            PortPlan plan = new PortPlan(RandomGenerator.getDefault().nextInt(10_200, 14_800));
            if (plan.taken().isEmpty()) {
                return plan;
            }
        }
        throw new LocalFailure("no free range of ports was found");
    }

    public int service(String name) {
        int offset = SERVICES.indexOf(name);
        if (offset < 0) {
            throw new IllegalArgumentException("no service is called " + name);
        }
        return base + offset;
    }

    public int management(String name) {
        return service(name) + MANAGEMENT;
    }

    public int kafka() {
        return base + 10;
    }

    public int kafkaController() {
        return base + 11;
    }

    public int connect() {
        return base + 12;
    }

    public int postgres() {
        return base + 13;
    }

    /** Name of what listens, by port. */
    public Map<Integer, String> all() {
        Map<Integer, String> ports = new LinkedHashMap<>();
        SERVICES.forEach(name -> ports.put(service(name), name));
        ports.put(kafka(), "Kafka");
        ports.put(kafkaController(), "Kafka's controller");
        ports.put(connect(), "Kafka Connect");
        ports.put(postgres(), "PostgreSQL");
        SERVICES.forEach(name -> ports.put(management(name), name + " (management)"));
        return ports;
    }

    /** Fails with a line that names the ports another program holds, and the way out. */
    public void requireFree() {
        List<String> taken = taken();
        if (!taken.isEmpty()) {
            int other = base + 1000 > 65_000 ? DEFAULT_BASE : base + 1000;
            throw new LocalFailure(
                    "port "
                            + String.join(", ", taken)
                            + " is taken by another program: stop it, or choose other ports with"
                            + " GUANXI_PORT_BASE="
                            + other);
        }
    }

    List<String> taken() {
        List<String> taken = new ArrayList<>();
        all().forEach(
                        (port, name) -> {
                            if (!isFree(port)) {
                                taken.add(port + " (" + name + ")");
                            }
                        });
        return taken;
    }

    private static boolean isFree(int port) {
        return canBind(port, null) && canBind(port, InetAddress.getLoopbackAddress());
    }

    private static boolean canBind(int port, @Nullable InetAddress address) {
        try (ServerSocket socket = new ServerSocket(port, 1, address)) {
            return socket.isBound();
        } catch (IOException e) {
            return false; // the answer, not a failure: somebody listens there
        }
    }
}
