package dev.guanxi.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A placed order as in the contract's example, with the headers that its outbox row gives. */
record BenchPayload(String json, Map<String, String> headers) {

    private static final String TYPE = "crm.sales.order.placed.v1";

    static BenchPayload read(Path root) {
        Path example =
                root.resolve("contracts/events/sales/examples").resolve(TYPE + ".phone.json");
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_type", TYPE);
        headers.put("ce_source", "/guanxi/sales-service");
        headers.put("ce_subject", "01990a5e-7c1a-7b3c-9d2e-5f6a7b8c9d0e");
        headers.put("ce_time", "2026-01-15T09:00:00Z");
        headers.put(
                "ce_dataschema",
                "https://guanxi.dev/contracts/events/sales/" + TYPE + ".schema.json");
        headers.put("ce_sequence", "1");
        headers.put("content_type", "application/json");
        try {
            return new BenchPayload(Files.readString(example), Map.copyOf(headers));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + example, e);
        }
    }
}
