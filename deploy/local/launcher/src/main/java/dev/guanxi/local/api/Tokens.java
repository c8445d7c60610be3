package dev.guanxi.local.api;

import dev.guanxi.local.place.PortPlan;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the demo users; each is asked for once and kept, as they last for hours. */
public final class Tokens {

    private static final String EVERYBODYS_PASSWORD = "guanxi";

    private final URI issuer;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    public Tokens(PortPlan ports) {
        this.issuer = URI.create("http://localhost:" + ports.service("issuer"));
    }

    public String of(String user) {
        return known.computeIfAbsent(
                user, name -> new LoginFlow(issuer).accessToken(name, EVERYBODYS_PASSWORD));
    }
}
