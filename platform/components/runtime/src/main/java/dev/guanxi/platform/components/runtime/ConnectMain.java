package dev.guanxi.platform.components.runtime;

import org.apache.kafka.connect.cli.ConnectDistributed;

/**
 * A distributed Kafka Connect worker that has Debezium's PostgreSQL connector on its class path.
 */
public final class ConnectMain {

    private ConnectMain() {}

    /**
     * Runs the worker until its lifeline ends.
     *
     * @param args the path of the worker's properties file
     */
    public static void main(String[] args) {
        Lifeline.hold();
        ConnectDistributed.main(args);
    }
}
