package dev.guanxi.platform.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the server is started with. Durable as in production: with synchronous_commit off, zonky's
 * default, the relay would wait for the WAL writer, and a kill could lose what was acknowledged.
 */
final class PostgresSettings {

    private static final Map<String, String> SETTINGS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("fsync", "on"),
                            Map.entry("synchronous_commit", "on"),
                            Map.entry("full_page_writes", "on"),
                            Map.entry("wal_level", "logical"),
                            Map.entry("track_commit_timestamp", "on"),
                            Map.entry("max_replication_slots", "20"),
                            Map.entry("max_wal_senders", "20"),
                            Map.entry("max_slot_wal_keep_size", "-1"),
                            Map.entry("max_connections", "200"),
                            Map.entry("shared_buffers", "128MB"),
                            Map.entry("max_wal_size", "1GB"),
                            Map.entry("timezone", "UTC"),
                            Map.entry("log_timezone", "UTC"),
                            Map.entry("log_checkpoints", "off"),
                            Map.entry("listen_addresses", "localhost"),
                            Map.entry("unix_socket_directories", "")));

    private PostgresSettings() {}

    static List<String> arguments(int port) {
        List<String> arguments = new ArrayList<>(List.of("-p", Integer.toString(port)));
        SETTINGS.forEach(
                (name, value) -> {
                    arguments.add("-c");
                    arguments.add(name + "=" + value);
                });
        return arguments;
    }
}
