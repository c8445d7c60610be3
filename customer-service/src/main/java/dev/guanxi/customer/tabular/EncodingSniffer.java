package dev.guanxi.customer.tabular;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Watches the bytes of a text go by and says in which encoding it is: by its byte order mark; UTF-8
 * when all of it is; else by the letters outside ASCII (ICU).
 */
public class EncodingSniffer {

    private static final int BLOCK = 4096;
    private static final int SAMPLE = 16 * BLOCK;

    /**
     * What spreadsheets and old systems write; ISO 8859-1 is read as its superset, as browsers do.
     */
    private static final Map<String, String> EXPECTED =
            Map.ofEntries(
                    Map.entry("ISO-8859-1", "windows-1252"),
                    Map.entry("windows-1252", "windows-1252"),
                    Map.entry("ISO-8859-2", "windows-1250"),
                    Map.entry("windows-1250", "windows-1250"),
                    Map.entry("windows-1251", "windows-1251"),
                    Map.entry("ISO-8859-5", "ISO-8859-5"),
                    Map.entry("KOI8-R", "KOI8-R"),
                    Map.entry("windows-1253", "windows-1253"),
                    Map.entry("windows-1254", "windows-1254"),
                    Map.entry("GB18030", "GB18030"),
                    Map.entry("Big5", "Big5"),
                    Map.entry("Shift_JIS", "windows-31j"),
                    Map.entry("EUC-JP", "EUC-JP"),
                    Map.entry("EUC-KR", "EUC-KR"));

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private boolean utf8 = true;
    private boolean ascii = true;
    private int continuing;

    public void watch(byte[] bytes, int length) {
        if (head.size() < BLOCK) {
            head.write(bytes, 0, Math.min(length, BLOCK - head.size()));
        }
        for (int from = 0; from < length; from += BLOCK) {
            int to = Math.min(length, from + BLOCK);
            if (!watchBlock(bytes, from, to) && sample.size() < SAMPLE) {
                sample.write(bytes, from, to - from);
            }
        }
    }

    /** Whether it is UTF-8 and would be something else in any other encoding. */
    public boolean isClearlyUtf8() {
        return !ascii && utf8 && continuing == 0;
    }

    public Charset encoding() {
        byte[] start = head.toByteArray();
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(start, 0xFF, 0xFE) || hasZeros(start, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(start, 0xFE, 0xFF) || hasZeros(start, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return utf8 && continuing == 0 ? StandardCharsets.UTF_8 : guessed();
    }

    private Charset guessed() {
        CharsetDetector detector = new CharsetDetector();
        for (CharsetMatch match : detector.setText(sample.toByteArray()).detectAll()) {
            String expected = EXPECTED.get(match.getName());
            if (expected != null) {
                return Charset.forName(expected);
            }
        }
        return Charset.forName("windows-1252");
    }

    /** Returns whether the block is ASCII only. */
    private boolean watchBlock(byte[] bytes, int from, int to) {
        boolean plain = continuing == 0;
        for (int i = from; i < to; i++) {
            int value = bytes[i];
            if (value >= 0 && continuing == 0) {
                continue;
            }
            plain = false;
            ascii = false;
            if (continuing > 0) {
                utf8 &= (value & 0xC0) == 0x80;
                continuing--;
            } else {
                continuing = following(value & 0xFF);
            }
        }
        return plain;
    }

    private int following(int lead) {
        if (lead >= 0xC2 && lead < 0xE0) {
            return 1;
        }
        if (lead >= 0xE0 && lead < 0xF0) {
            return 2;
        }
        if (lead >= 0xF0 && lead < 0xF5) {
            return 3;
        }
        utf8 = false;
        return 0;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text of mostly ASCII has a zero in every other byte of UTF-16. */
    private static boolean hasZeros(byte[] bytes, int offset) {
        int zeros = 0;
        for (int i = offset; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return bytes.length > 3 && zeros * 10 > bytes.length * 2;
    }
}
