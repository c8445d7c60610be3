package dev.guanxi.platform.testing.things;

import static dev.guanxi.platform.testing.TestComponent.KAFKA;
import static dev.guanxi.platform.testing.TestComponent.POSTGRES;

import dev.guanxi.platform.testing.GuanxiTest;
import dev.guanxi.platform.testing.KafkaTestClient;
import dev.guanxi.platform.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.client.RestClient;

/** What the tests of the things share: one application, a client, and ways to count. */
@GuanxiTest(
        service = "things",
        components = {POSTGRES, KAFKA})
@TestPropertySource(
        properties = {
            "spring.application.name=things-service",
            "spring.flyway.locations=classpath:db/things",
            "guanxi.service=things"
        })
abstract class ThingsTest {

    @Autowired TestTokens tokens;
    @Autowired KafkaTestClient kafka;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    RestClient as(String role) {
        return withToken(tokens.as("somebody", role));
    }

    RestClient withToken(String token) {
        return anonymous().mutate().defaultHeader("Authorization", "Bearer " + token).build();
    }

    /** Answers of every status come back as answers. */
    RestClient anonymous() {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    long thingsNamed(String name) {
        return jdbc.sql("SELECT count(*) FROM thing WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    long eventsNamed(String name) {
        return jdbc.sql("SELECT count(*) FROM platform.outbox WHERE payload ->> 'name' = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
