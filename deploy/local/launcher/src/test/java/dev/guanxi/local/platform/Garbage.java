package dev.guanxi.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every sale that the contract lists as one to refuse, keyed by the name of its file. */
final class Garbage {

    private Garbage() {}

    static Map<String, byte[]> sales(Path root) throws IOException {
        Path folder = root.resolve("contracts/events/erp/examples/refused");
        Map<String, byte[]> garbage = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("erp.sale.")) {
                    garbage.put(name, Files.readAllBytes(file));
                }
            }
        }
        return garbage;
    }
}
