package dev.guanxi.customer.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.job.JobWorkers;
import dev.guanxi.platform.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What breaks in the middle of an import leaves nothing half done, and nothing is done twice. */
@CustomerServiceTest
class ImportCrashTests {

    private static final int ROWS = 9_000;

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired Environment environment;
    @Autowired JdbcClient jdbc;
    @Autowired JobWorkers workers;

    private final String shop = "shop-" + UUID.randomUUID();
    private ImportApi imports;

    @BeforeEach
    void open() {
        imports = new ImportApi(api, tokens, environment);
    }

    @AfterEach
    void leaveNoTrap() {
        jdbc.sql("DROP TRIGGER IF EXISTS trap ON party").update();
        jdbc.sql("DROP FUNCTION IF EXISTS trap()").update();
        jdbc.sql("DROP SEQUENCE IF EXISTS trapped").update();
    }

    @Test
    void importGoesOnExactlyWhereTheConnectionWasCut() {
        // Twice the server ends the session in the middle of a chunk, as a crash would.
        trap("PERFORM pg_terminate_backend(pg_backend_pid());");

        JsonNode done = imports.finished(upload());

        assertThat(jdbc.sql("SELECT last_value FROM trapped").query(Long.class).single())
                .isGreaterThan(2);
        assertExact(done);
    }

    @Test
    void severalInstancesDoOneImportOnce() {
        JobWorkers second = workers.another();
        JobWorkers third = workers.another();
        second.start();
        third.start();
        try {
            String id = upload().json().path("id").asString();
            // Again and again another instance is made to believe that the first one has died.
            await().atMost(Duration.ofMinutes(3))
                    .until(
                            () -> {
                                jdbc.sql(
                                                """
                                                UPDATE platform.job
                                                SET lease_until = now() - interval '1 h'
                                                WHERE id = ?
                                                """)
                                        .param(UUID.fromString(id))
                                        .update();
                                return imports.read(id).path("state").asString();
                            },
                            "completed"::equals);
            assertExact(imports.read(id));
        } finally {
            second.stop();
            third.stop();
        }
    }

    @Test
    void undoGoesOnWhereItBroke() {
        JsonNode done = imports.finished(upload());
        jdbc.sql("CREATE SEQUENCE trapped").update();
        jdbc.sql(
                        """
                        CREATE FUNCTION trap() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN
                            IF OLD.name = 'Row 5000' AND nextval('trapped') < 3 THEN
                                RAISE EXCEPTION 'trapped' USING ERRCODE = 'serialization_failure';
                            END IF;
                            RETURN OLD;
                        END $$
                        """)
                .update();
        jdbc.sql(
                        """
                        CREATE TRIGGER trap BEFORE DELETE ON party FOR EACH ROW
                        EXECUTE FUNCTION trap()
                        """)
                .update();

        JsonNode undone = imports.undone(done.path("id").asString());

        assertThat(undone.at("/undo/counts/removed").asInt()).isEqualTo(ROWS);
        assertThat(undone.at("/undo/progress/done").asInt()).isEqualTo(ROWS);
        assertThat(parties()).isZero();
        assertThat(events("crm.customer.customer.removed.v1")).isEqualTo(ROWS);
    }

    private void trap(String happens) {
        jdbc.sql("CREATE SEQUENCE trapped").update();
        jdbc.sql(
                        """
                        CREATE FUNCTION trap() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN
                            IF NEW.name = 'Row 5000' AND nextval('trapped') < 3 THEN
                                %s
                            END IF;
                            RETURN NEW;
                        END $$
                        """
                                .formatted(happens))
                .update();
        jdbc.sql(
                        """
                        CREATE TRIGGER trap BEFORE INSERT ON party FOR EACH ROW
                        EXECUTE FUNCTION trap()
                        """)
                .update();
    }

    private ImportApi.Answer upload() {
        String file =
                IntStream.range(0, ROWS)
                        .mapToObj(i -> "Row " + i + ",k" + i)
                        .collect(Collectors.joining("\n", "name,identities[" + shop + "]\n", "\n"));
        return imports.upload(
                "?kind=organisation", "text/csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private void assertExact(JsonNode done) {
        assertThat(done.path("state").asString()).isEqualTo("completed");
        assertThat(done.path("counts").toString()).isEqualTo("{\"created\":" + ROWS + "}");
        assertThat(done.at("/progress/done").asInt()).isEqualTo(ROWS);
        assertThat(parties()).isEqualTo(ROWS);
        assertThat(events("crm.customer.customer.registered.v1")).isEqualTo(ROWS);
    }

    private long parties() {
        return jdbc.sql("SELECT count(*) FROM party_identity WHERE source = ?")
                .param(shop)
                .query(Long.class)
                .single();
    }

    private long events(String type) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM platform.outbox o WHERE ce_type = :type
                          AND EXISTS (SELECT FROM platform.outbox r
                            WHERE r.ce_type = 'crm.customer.customer.registered.v1'
                              AND r.ce_subject = o.ce_subject
                              AND r.payload -> 'identities' -> 0 ->> 'source' = :shop)
                        """)
                .param("type", type)
                .param("shop", shop)
                .query(Long.class)
                .single();
    }
}
