package dev.guanxi.analytics.ledger.web;

import dev.guanxi.analytics.ledger.Ledger;
import dev.guanxi.analytics.ledger.LedgerEntry;
import dev.guanxi.analytics.value.ValueSettings;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.RequiresPermission;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/analytics")
class LedgerController {

    private final Ledger ledger;
    private final ValueSettings settings;

    LedgerController(Ledger ledger, ValueSettings settings) {
        this.ledger = ledger;
        this.settings = settings;
    }

    /** Sums over the whole ledger, exact. */
    @GetMapping("/ledger")
    @RequiresPermission("analytics:read")
    LedgerView ledger() {
        return LedgerView.of(ledger.totals(), settings.baseCurrency());
    }

    /** What earned and cost money with a customer and with those merged into it, newest first. */
    @GetMapping("/customers/{id}/entries")
    @RequiresPermission("analytics:read")
    Page<EntryView> entries(@PathVariable UUID id, PageQuery query) {
        return Page.of(ledger.entriesOf(id, query), query, LedgerController::cursor)
                .map(EntryView::of);
    }

    private static Cursor cursor(LedgerEntry entry) {
        return Cursor.at(entry.at(), entry.entryId());
    }
}
