package dev.guanxi.local.bench;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.place.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The database of customer-service, by the hand of the server's owner. */
record CustomerDatabase(Home home, PortPlan ports) {

    Connection connect() throws SQLException {
        String password = new Secrets(home.secrets()).of("postgres");
        String url = "jdbc:postgresql://localhost:" + ports.postgres() + "/customer";
        return DriverManager.getConnection(url, "postgres", password);
    }

    /** Rows per second of COPY of the file into one table of texts with a primary key. */
    double copy(PartyFile file) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                InputStream rows = Files.newInputStream(file.path())) {
            statement.execute("DROP TABLE IF EXISTS public.bench_copy");
            statement.execute(
                    """
                    CREATE TABLE public.bench_copy (kind text, name text, key text PRIMARY KEY,
                        phone text, email text, city text, country text, fleet text)
                    """);
            long begun = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY public.bench_copy FROM STDIN (FORMAT csv, HEADER true)", rows);
            return file.rows() * 1e9 / (System.nanoTime() - begun);
        } catch (SQLException e) {
            throw new LocalFailure("COPY failed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As autovacuum does in time: what was imported just now is to be planned with. */
    void analyze() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS public.bench_copy");
            statement.execute("VACUUM ANALYZE");
        } catch (SQLException e) {
            throw new LocalFailure("VACUUM failed: " + e.getMessage(), e);
        }
    }
}
