package dev.guanxi.sales.sale;

import dev.guanxi.platform.problem.RuleBroken;

/** Only a credit note takes something back. */
final class ReturnOfInvoice extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ReturnOfInvoice(String documentId) {
        super(
                "return-of-invoice",
                "The document " + documentId + " is an invoice, yet has returnOf");
    }
}
