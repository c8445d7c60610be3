package dev.guanxi.customer.importing;

import dev.guanxi.customer.mapping.RowMapping;
import dev.guanxi.customer.tabular.Tables;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the files of imports. */
@Component
class ImportTables {

    private final Tables tables;
    private final ImportFiles files;
    private final ImportLedger ledger;

    ImportTables(Tables tables, ImportFiles files, ImportLedger ledger) {
        this.tables = tables;
        this.files = files;
        this.ledger = ledger;
    }

    ImportTable of(UUID id, ImportOrder order, RowMapping mapping) {
        return new ImportTable(
                tables,
                files.source(order.file().id()),
                order.file(),
                mapping,
                columns -> ledger.setColumns(id, columns));
    }
}
