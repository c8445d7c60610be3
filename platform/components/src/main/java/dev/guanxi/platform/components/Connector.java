package dev.guanxi.platform.components;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One connector of a worker, running here or elsewhere; its name is the name of its file, its
 * configuration the content.
 */
public final class Connector {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SUCCESS_BELOW = 300;
    private static final int BUSY = 409;
    private static final int SERVER_ERROR = 500;

    private final URI connector;
    private final Path file;

    public Connector(URI worker, Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
        this.connector = worker.resolve("/connectors/" + name + "/");
        this.file = file;
    }

    /**
     * Registers the connector, or changes it, and waits until it runs.
     *
     * @throws ComponentFailed when the worker refuses the file, a task fails or the limit passes
     */
    public void register(Duration limit) {
        Instant deadline = Instant.now().plus(limit);
        String last = "no answer";
        boolean accepted = false;
        while (Instant.now().isBefore(deadline)) {
            try {
                accepted = accepted || isAccepted();
                last = ConnectClient.get(connector.resolve("status")).body();
                if (accepted && isRunning(JSON.readTree(last))) {
                    return;
                }
            } catch (IOException notYet) {
                last = String.valueOf(notYet.getMessage());
            }
            Pause.milliseconds(100);
        }
        throw new ComponentFailed("The connector of " + file + " does not run: " + last);
    }

    /** False while the worker is busy with something else; an error in the file is final. */
    private boolean isAccepted() throws IOException {
        HttpResponse<String> answer =
                ConnectClient.put(connector.resolve("config"), Files.readString(file));
        int status = answer.statusCode();
        if (status == BUSY || status >= SERVER_ERROR) {
            return false;
        }
        if (status >= SUCCESS_BELOW) {
            throw new ComponentFailed("Connect refuses " + file + ": " + answer.body());
        }
        return true;
    }

    private static boolean isRunning(JsonNode status) {
        JsonNode tasks = status.path("tasks");
        if (tasks.isEmpty()) {
            return false;
        }
        for (JsonNode task : tasks) {
            String state = task.path("state").asString();
            if ("FAILED".equals(state)) {
                throw new ComponentFailed("A relay task failed: " + task.path("trace").asString());
            }
            if (!"RUNNING".equals(state)) {
                return false;
            }
        }
        return "RUNNING".equals(status.path("connector").path("state").asString());
    }
}
