package dev.guanxi.customer.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines that end with LF, CR LF or CR; a line longer than the bound is cut, and known as such. */
class Lines implements Closeable {

    static final int LONGEST = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private boolean first = true;
    private boolean afterCarriageReturn;
    private boolean cut;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /** The next line without its end, null after the last. */
    @Nullable String next() throws IOException {
        cut = false;
        StringBuilder joined = null;
        while (true) {
            if (at == end && !fill()) {
                return joined == null ? null : joined.toString();
            }
            if (afterCarriageReturn) {
                afterCarriageReturn = false;
                if (buffer[at] == '\n') {
                    at++;
                    continue;
                }
            }
            int from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            boolean whole = at < end;
            if (whole && joined == null) {
                String line = new String(buffer, from, at - from);
                afterCarriageReturn = buffer[at++] == '\r';
                return line;
            }
            if (joined == null) {
                joined = new StringBuilder();
            }
            cut |= joined.length() + at - from > LONGEST;
            joined.append(buffer, from, Math.min(at - from, LONGEST - joined.length()));
            if (whole) {
                afterCarriageReturn = buffer[at++] == '\r';
                return joined.toString();
            }
        }
    }

    /** Whether the last line was longer than {@value #LONGEST} characters. */
    boolean wasCut() {
        return cut;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = reader.read(buffer);
        if (first && end > 0) {
            first = false;
            at = buffer[0] == BYTE_ORDER_MARK ? 1 : 0;
        }
        if (end < 0) {
            end = 0;
            return false;
        }
        return at < end || fill();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
