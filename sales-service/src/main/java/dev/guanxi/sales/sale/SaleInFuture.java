package dev.guanxi.sales.sale;

import dev.guanxi.platform.problem.RuleBroken;
import java.time.Instant;

/** A document of a day that has not come yet would put the customer's value ahead of time. */
final class SaleInFuture extends RuleBroken {

    private static final long serialVersionUID = 1L;

    SaleInFuture(Sale.Document document, Instant occurredAt) {
        super(
                "sale-in-future",
                "The document " + document.documentId() + " is of " + occurredAt + ", yet to come");
    }
}
