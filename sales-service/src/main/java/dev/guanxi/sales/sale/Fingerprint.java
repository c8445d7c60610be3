package dev.guanxi.sales.sale;

import dev.guanxi.sales.product.ProductLine;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A hash over everything that a document says. Numbers count by value: 2.50 is 2.5.
 *
 * @param hex SHA-256
 */
public record Fingerprint(String hex) {

    static Fingerprint of(Sale sale) {
        Content content = new Content();
        Sale.Document document = sale.document();
        content.add(document.source()).add(document.documentId()).add(document.kind());
        content.add(document.returnOf());
        Sale.Circumstances circumstances = sale.circumstances();
        content.add(circumstances.customer()).add(circumstances.occurredAt());
        content.add(circumstances.currency()).add(circumstances.channel());
        content.add(circumstances.country());
        for (ProductLine line : sale.lines()) {
            content.add(line.productId()).add(line.description());
            content.add(plain(line.quantity())).add(plain(line.unitPrice()));
            content.add(line.unitCost() == null ? null : plain(line.unitCost()));
        }
        return new Fingerprint(content.hash());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Each part ends with a byte that text cannot contain, so that parts cannot run together. */
    private static final class Content {

        private static final byte END = (byte) 0xFF;

        private final MessageDigest digest;

        Content() {
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every JVM has SHA-256", e);
            }
        }

        Content add(@Nullable Object part) {
            if (part != null) {
                digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            }
            digest.update(part == null ? (byte) 0xFE : END);
            return this;
        }

        String hash() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
