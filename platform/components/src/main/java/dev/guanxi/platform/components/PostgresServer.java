package dev.guanxi.platform.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * PostgreSQL 18 on localhost, from the binaries that come with the build; its cluster is made at
 * the first start. Passwords are checked (SCRAM) also on this machine.
 */
public final class PostgresServer extends Component implements Superuser {

    private static final String SUPERUSER = "postgres";

    private final int port;
    private final String password;
    private final PostgresUser user;

    /**
     * @param password of the superuser, set when the cluster is made
     */
    public PostgresServer(Path home, int port, String password) {
        super("postgresql", home);
        this.port = port;
        this.password = password;
        this.user = PostgresUser.detect();
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    @Override
    public Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(jdbcUrl(database), properties);
    }

    @Override
    void prepare() throws IOException {
        Path data = data();
        if (!Files.exists(data)) {
            makeCluster(data);
        }
        new ClusterLock(data).awaitFree();
    }

    /** In a folder beside it first, so that an interrupted attempt is never taken for a cluster. */
    private void makeCluster(Path data) throws IOException {
        Path attempt = Files.createTempDirectory(home(), "new-");
        user.own(attempt);
        Path passwordFile = attempt.resolveSibling(attempt.getFileName() + ".password");
        Files.writeString(passwordFile, password + "\n");
        List<String> initdb =
                List.of(
                        binary("initdb"),
                        "--pgdata=" + attempt,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--no-instructions");
        Commands.run(user.command(initdb), log());
        Files.delete(passwordFile);
        Files.move(attempt, data, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    ProcessBuilder command() throws IOException {
        List<String> command =
                new ArrayList<>(List.of(binary("postgres"), "-D", data().toString()));
        command.addAll(PostgresSettings.arguments(port));
        ProcessBuilder builder = new ProcessBuilder(user.command(command));
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        return builder;
    }

    /** A shell that sends a fast shutdown when this JVM lets go of it or is gone. */
    @Override
    Process lifelineOf(Process started) throws IOException {
        String guard = "read -r never; kill -INT " + started.pid();
        Process lifeline =
                OwnSession.wrap(new ProcessBuilder("sh", "-c", guard))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        // Its number may belong to another process afterwards.
        var _ = started.onExit().thenRun(lifeline::destroyForcibly);
        return lifeline;
    }

    @Override
    boolean answers() {
        try (Connection connection = connect(SUPERUSER)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Path data() {
        return home().resolve("data");
    }

    private static String binary(String name) throws IOException {
        return PostgresBinaries.folder().resolve("bin").resolve(name).toString();
    }
}
