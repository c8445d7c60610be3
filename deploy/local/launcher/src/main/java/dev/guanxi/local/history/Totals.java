package dev.guanxi.local.history;

import java.math.BigDecimal;

/** The figures by which the system is compared with the file. */
public record Totals(
        long lines,
        long documents,
        long creditNotes,
        long anonymousDocuments,
        long customers,
        Revenue revenue) {

    /** What the issue states for the bundled file; the file itself must agree. */
    public static final Totals STATED =
            new Totals(
                    539_392,
                    23_796,
                    3_836,
                    1_610,
                    4_371,
                    new Revenue(new BigDecimal("8300065.814"), new BigDecimal("1469806.240")));

    /** Net revenue, credit notes subtracted, in pounds. */
    public record Revenue(BigDecimal withCustomers, BigDecimal anonymous) {}
}
