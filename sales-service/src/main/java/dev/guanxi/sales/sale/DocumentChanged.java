package dev.guanxi.sales.sale;

import dev.guanxi.platform.problem.Conflict;

/**
 * A document came again with other content. What was invoiced is invoiced: the source sends a
 * credit note and another document instead.
 */
final class DocumentChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    DocumentChanged(Sale.Document document) {
        super(
                "document-changed",
                "The document %s of %s is already recorded with other content; nothing was changed"
                        .formatted(document.documentId(), document.source()));
    }
}
