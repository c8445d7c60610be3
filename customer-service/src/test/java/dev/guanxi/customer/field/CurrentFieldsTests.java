package dev.guanxi.customer.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.guanxi.customer.CustomerApi;
import dev.guanxi.customer.CustomerApi.Answer;
import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.platform.testing.TestTokens;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an instance knows of fields, and how a change of them goes with values being written. */
@CustomerServiceTest
class CurrentFieldsTests {

    @Autowired CustomerApi api;
    @Autowired TestTokens tokens;
    @Autowired Fields stored;
    @Autowired CurrentFields current;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private DefinedFields fields;

    @BeforeEach
    void begin() {
        fields = new DefinedFields(api, tokens);
    }

    @AfterEach
    void retireAll() {
        fields.retireAll();
    }

    @Test
    void anotherInstanceKnowsANewFieldWithinASecond() {
        CurrentFields elsewhere = new CurrentFields(stored);
        elsewhere.catalog();
        String name = fields.define("fresh", "text", "");

        assertThat(elsewhere.latest().inUse(name)).isPresent();
        fields.decide("fresh", "retire");
        await().atMost(Duration.ofSeconds(1))
                .until(() -> elsewhere.catalog().inUse(name).isEmpty());
    }

    @Test
    void thisInstanceKnowsItAtOnce() {
        current.catalog();
        String name = fields.define("fresh", "text", "");

        assertThat(current.catalog().inUse(name)).isPresent();
    }

    @Test
    void aChangeWaitsForThoseWhoWriteByTheOldRules() {
        String name = fields.define("code", "text", "");

        CompletableFuture<Answer> change =
                transaction.execute(
                        status -> {
                            FieldDefinition held = current.heldStill().inUse(name).orElseThrow();
                            CompletableFuture<Answer> changing =
                                    CompletableFuture.supplyAsync(
                                            () -> fields.patch("code", "{\"maxLength\":3}"));
                            await().atMost(Duration.ofSeconds(10)).until(this::somebodyWaits);
                            assertThat(changing).isNotDone();
                            assertThat(current.heldStill().inUse(name)).contains(held);
                            return changing;
                        });

        assertThat(Objects.requireNonNull(change).join().status()).isEqualTo(200);
        assertThat(
                        api.post(
                                        "/api/v1/customers",
                                        "{\"kind\":\"person\",\"name\":\"x\",\"custom\":{\""
                                                + name
                                                + "\":\"long\"}}")
                                .code())
                .isEqualTo("field-value-too-long");
    }

    private boolean somebodyWaits() {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory'"
                                + " AND mode = 'ExclusiveLock' AND NOT granted)")
                .query(Boolean.class)
                .single();
    }
}
