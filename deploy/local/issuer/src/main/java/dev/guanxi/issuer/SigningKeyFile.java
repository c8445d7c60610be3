package dev.guanxi.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * The RSA key in a file of its own (a JWK), so that tokens stay valid over restarts. Only the owner
 * may read it; a file that others may read is refused, as its key may be known to them.
 */
final class SigningKeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;

    SigningKeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Complete or absent: a crash in the middle leaves no half key behind. */
    RSAKey readOrCreate() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            return read();
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException("No usable signing key in " + file, e);
        }
    }

    private RSAKey read() throws IOException, ParseException {
        if (isPosix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException("others than its owner may use it: chmod 600, or delete it");
        }
        var key = RSAKey.parse(Files.readString(file));
        if (!key.isPrivate()) {
            throw new IOException("it holds no private key");
        }
        return key;
    }

    private void create() throws IOException, JOSEException {
        var key =
                new RSAKeyGenerator(2048)
                        .keyID(UUID.randomUUID().toString())
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.RS256)
                        .generate();
        Files.createDirectories(file.getParent());
        var part = Files.createTempFile(file.getParent(), "key", ".part", ownerOnly());
        try {
            Files.writeString(part, key.toJSONString());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("another issuer is starting with it", e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
