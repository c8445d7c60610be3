package dev.guanxi.local;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.api.Tokens;
import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.platform.RunningPlatform;
import dev.guanxi.local.text.TextTable;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(name = "deadletters", description = "What no service could handle, and sending it back.")
final class DeadLettersCommand implements Runnable {

    private static final String OPERATOR = "ada";
    private static final List<String> SERVICES =
            List.of(
                    "customer-service",
                    "sales-service",
                    "marketing-service",
                    "callcenter-service",
                    "analytics-service");

    private final Gateway gateway;

    DeadLettersCommand() {
        PortPlan ports =
                RunningPlatform.find(Home.fromSystem())
                        .map(RunningPlatform::ports)
                        .orElseGet(PortPlan::fromEnvironment);
        gateway = new Gateway(ports, new Tokens(ports));
    }

    @Override
    public void run() {
        list();
    }

    @Command(description = "The letters that nobody has sent back yet, newest first.")
    void list() {
        TextTable table =
                new TextTable("service", "topic", "partition", "offset", "code", "reason", "at");
        int found = 0;
        for (String service : SERVICES) {
            for (JsonNode letter : gateway.get(OPERATOR, letters(service)).path("items")) {
                found++;
                table.row(
                        service,
                        letter.path("topic").asString(""),
                        letter.path("partition").asString(""),
                        letter.path("offset").asString(""),
                        letter.path("code").asString(""),
                        shortened(letter.path("reason").asString("")),
                        letter.path("at").asString(""));
            }
        }
        System.out.print(found == 0 ? "There are no dead letters.\n" : table.toString());
    }

    @Command(description = "Send a letter back to the topic that it came from.")
    void resend(
            @Parameters(paramLabel = "TOPIC") String topic,
            @Parameters(paramLabel = "PARTITION") int partition,
            @Parameters(paramLabel = "OFFSET") long offset) {
        for (String service : SERVICES) {
            for (JsonNode letter : gateway.get(OPERATOR, letters(service)).path("items")) {
                if (isAt(letter, topic, partition, offset)) {
                    String place = "/" + topic + "/" + partition + "/" + offset + "/resend";
                    gateway.post(OPERATOR, letters(service) + place, Map.of());
                    System.out.println(service + " gets it again.");
                    return;
                }
            }
        }
        throw new LocalFailure(
                "there is no dead letter at " + topic + "-" + partition + ", offset " + offset);
    }

    private static boolean isAt(JsonNode letter, String topic, int partition, long offset) {
        return letter.path("topic").asString("").equals(topic)
                && letter.path("partition").asInt(-1) == partition
                && letter.path("offset").asLong(-1) == offset;
    }

    private static String letters(String service) {
        return "/operations/" + service + "/dead-letters";
    }

    private static String shortened(String reason) {
        return reason.length() <= 80 ? reason : reason.substring(0, 77) + "...";
    }
}
