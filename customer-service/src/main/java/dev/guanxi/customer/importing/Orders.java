package dev.guanxi.customer.importing;

import dev.guanxi.platform.job.Jobs;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes orders down as the parameters of jobs, and reads them. */
@Component
class Orders {

    private static final String IMPORT = "import";

    private final JsonMapper json;
    private final Jobs jobs;
    private final ImportLedger ledger;

    Orders(JsonMapper json, Jobs jobs, ImportLedger ledger) {
        this.json = json;
        this.jobs = jobs;
        this.ledger = ledger;
    }

    ImportOrder of(Imports.Wanted wanted, FileReception.Received received) {
        Charset encoding = wanted.encoding();
        return new ImportOrder(
                new ImportOrder.File(
                        received.file(),
                        wanted.fileName(),
                        wanted.format(),
                        (encoding == null ? received.encoding() : encoding).name(),
                        received.clearlyUtf8(),
                        wanted.delimiter()),
                wanted.manner(),
                wanted.mapping());
    }

    /** Orders the import, unless the key is taken. */
    @Transactional
    public boolean place(ImportLedger.Entry entry, ImportOrder order) {
        jobs.submit(entry.id(), CustomerImport.KIND, entry.owner(), json.writeValueAsString(order));
        if (ledger.add(entry)) {
            return true;
        }
        jobs.withdraw(entry.id());
        return false;
    }

    String fingerprint(Imports.Wanted wanted, FileReception.Received received) {
        MessageDigest digest = FileReception.sha256();
        digest.update(String.valueOf(wanted).getBytes(StandardCharsets.UTF_8));
        digest.update(received.digest().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    ImportOrder read(String parameters) {
        return json.readValue(parameters, ImportOrder.class);
    }

    String undoOf(UUID importId) {
        return json.writeValueAsString(Map.of(IMPORT, importId));
    }

    UUID undone(String parameters) {
        return UUID.fromString(json.readTree(parameters).path(IMPORT).asString());
    }
}
