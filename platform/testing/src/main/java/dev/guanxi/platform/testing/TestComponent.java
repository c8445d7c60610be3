package dev.guanxi.platform.testing;

/** What a test needs to be running; each is started at most once in a JVM. */
public enum TestComponent {
    POSTGRES,
    KAFKA,

    /** Kafka Connect with Debezium; brings PostgreSQL and Kafka with it. */
    CONNECT
}
