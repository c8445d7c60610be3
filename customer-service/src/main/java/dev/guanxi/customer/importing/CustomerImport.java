package dev.guanxi.customer.importing;

import dev.guanxi.platform.job.Job;
import dev.guanxi.platform.job.JobKind;
import dev.guanxi.platform.job.JobRun;
import org.springframework.stereotype.Component;

/** Makes imports jobs. */
@Component
class CustomerImport implements JobKind {

    static final String KIND = "customer-import";

    private final Orders orders;
    private final ImportTables tables;
    private final RowReaders readers;
    private final Intake intake;
    private final ImportSettings settings;

    CustomerImport(
            Orders orders,
            ImportTables tables,
            RowReaders readers,
            Intake intake,
            ImportSettings settings) {
        this.orders = orders;
        this.tables = tables;
        this.readers = readers;
        this.intake = intake;
        this.settings = settings;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public JobRun open(Job job) {
        ImportOrder order = orders.read(job.parameters());
        RowReader reader = readers.of(order);
        return new ImportRun(
                tables.of(job.id(), order, reader.mapping()),
                reader,
                rows -> intake.take(job.id(), order.manner(), rows),
                settings.rowsPerChunk());
    }
}
