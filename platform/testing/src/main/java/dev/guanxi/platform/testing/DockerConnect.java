package dev.guanxi.platform.testing;

import dev.guanxi.platform.components.ConnectWorker;
import dev.guanxi.platform.components.RuntimeClassPath;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;

/**
 * Connect in a container of Kafka's own image; Debezium is copied in from the build's class path,
 * so that tests in containers and in processes run the same versions.
 */
final class DockerConnect {

    static final String KAFKA_VERSION = "4.2.2";

    private static final int PORT = 8083;
    private static final String SETTINGS = "/tmp/connect.properties";
    private static final String PLUGINS = "/opt/kafka/plugins";
    private static final Pattern IN_IMAGE =
            Pattern.compile("(kafka|connect|log4j|slf4j|scala|jetty|jersey|hk2|jakarta).*");

    private DockerConnect() {}

    static GenericContainer<?> container(
            Network network, String bootstrap, Map<String, String> environment) {
        GenericContainer<?> container = new GenericContainer<>("apache/kafka:" + KAFKA_VERSION);
        container
                .withNetwork(network)
                .withExposedPorts(PORT)
                .withEnv(environment)
                .withCommand("/opt/kafka/bin/connect-distributed.sh", SETTINGS)
                .withCopyToContainer(Transferable.of(settings(bootstrap)), SETTINGS)
                .waitingFor(Wait.forHttp("/health").forPort(PORT).forStatusCode(200));
        for (Path library : RuntimeClassPath.libraries()) {
            String name = String.valueOf(library.getFileName());
            if (!IN_IMAGE.matcher(name).matches()) {
                container.withCopyFileToContainer(
                        MountableFile.forHostPath(library), PLUGINS + "/debezium/" + name);
            }
        }
        return container;
    }

    static URI address(GenericContainer<?> connect) {
        return URI.create("http://" + connect.getHost() + ":" + connect.getMappedPort(PORT));
    }

    private static String settings(String bootstrap) {
        Map<String, String> settings =
                new TreeMap<>(
                        ConnectWorker.settings(bootstrap, URI.create("http://0.0.0.0:" + PORT)));
        settings.put("plugin.path", PLUGINS);
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
    }
}
