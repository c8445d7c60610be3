package dev.guanxi.customer.tabular;

import dev.guanxi.platform.problem.RuleBroken;

/** The file as a whole is not what it is said to be. */
public final class UnreadableTable extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public UnreadableTable(String code, String message) {
        super(code, message);
    }

    static UnreadableTable wrongEncoding(String encoding, long row) {
        return new UnreadableTable(
                "wrong-encoding",
                "From row %d on the file is not %s: name its encoding with ?encoding="
                        .formatted(row, encoding));
    }
}
