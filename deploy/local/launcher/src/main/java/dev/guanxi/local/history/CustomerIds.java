package dev.guanxi.local.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The ids that Guanxi gives customers whom only the ERP knows: UUIDv5 of source and reference. */
public final class CustomerIds {

    private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private CustomerIds() {}

    public static UUID of(String customerRef) {
        String name = "guanxi:customer:" + ErpMessages.SOURCE + ":" + customerRef;
        ByteBuffer hash = ByteBuffer.wrap(sha1(name));
        long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x5000L;
        long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(
                    ByteBuffer.allocate(16)
                            .putLong(URL.getMostSignificantBits())
                            .putLong(URL.getLeastSignificantBits())
                            .flip());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
