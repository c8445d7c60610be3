package dev.guanxi.customer.importing;

import dev.guanxi.customer.tabular.EncodingSniffer;
import dev.guanxi.customer.tabular.TableFormat;
import dev.guanxi.platform.problem.Malformed;
import dev.guanxi.platform.value.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Takes files in, piece by piece: never more than one piece is held in memory. */
@Component
class FileReception {

    private static final int PIECE = 1 << 20;

    private final ImportFiles files;
    private final ImportSettings settings;

    FileReception(ImportFiles files, ImportSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    /**
     * @param digest SHA-256 of its bytes
     */
    record Received(UUID file, Charset encoding, boolean clearlyUtf8, String digest) {}

    /**
     * @throws FileTooLarge as soon as too much has come
     * @throws Malformed when the caller breaks off
     */
    Received receive(InputStream content, TableFormat format) {
        UUID file = Ids.next();
        files.begin(file);
        boolean whole = false;
        try {
            Received received = read(file, content, format);
            whole = true;
            return received;
        } catch (IOException e) {
            throw new Malformed(
                    "upload-broken-off", "The file did not arrive whole: send it again");
        } finally {
            if (!whole) {
                files.discard(file);
            }
        }
    }

    private Received read(UUID file, InputStream content, TableFormat format) throws IOException {
        DataSize largest =
                format == TableFormat.XLSX ? settings.largestWorkbook() : settings.largestFile();
        EncodingSniffer sniffer = new EncodingSniffer();
        MessageDigest digest = sha256();
        byte[] buffer = new byte[PIECE];
        long total = 0;
        int piece = 0;
        for (int length = content.readNBytes(buffer, 0, PIECE);
                length > 0;
                length = content.readNBytes(buffer, 0, PIECE)) {
            total += length;
            if (total > largest.toBytes()) {
                throw new FileTooLarge(largest);
            }
            sniffer.watch(buffer, length);
            digest.update(buffer, 0, length);
            files.append(file, piece++, Arrays.copyOf(buffer, length));
        }
        return new Received(
                file,
                sniffer.encoding(),
                sniffer.isClearlyUtf8(),
                HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
