package dev.guanxi.platform.components.runtime;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * A Kafka broker and controller in one process. The log folder is formatted at the first start,
 * here and not by a process of its own, which would cost another second.
 */
public final class KafkaMain {

    private KafkaMain() {}

    /**
     * Runs the broker until its lifeline ends.
     *
     * @param args the path of the broker's properties file
     */
    public static void main(String[] args) throws IOException {
        Lifeline.hold();
        Path settings = Path.of(args[0]);
        if (!isFormatted(settings)) {
            format(settings);
        }
        Kafka.main(args);
    }

    private static boolean isFormatted(Path settings) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(settings, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"));
    }

    private static void format(Path settings) {
        String[] command = {
            "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", settings.toString()
        };
        int exit = StorageTool.execute(command, System.out);
        if (exit != 0) {
            throw new IllegalStateException("Kafka's log folder could not be formatted");
        }
    }
}
