package dev.guanxi.customer.importing;

import dev.guanxi.customer.tabular.TableRow;
import dev.guanxi.customer.tabular.UnreadableTable;
import dev.guanxi.platform.job.JobProgress;
import dev.guanxi.platform.job.JobRun;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * First reads the whole file without writing anything, to know that it can be read and how long it
 * is; then takes it in, chunk by chunk. How many rows are done is all that it needs to go on. While
 * the database works on a chunk, the next one is read.
 */
class ImportRun implements JobRun {

    private static final int ROWS_PER_LOOK = 20_000;
    private static final String TAKING_IN = "taking-in";

    private final ImportTable table;
    private final RowReader reader;
    private final Function<List<ImportRow>, Map<String, Long>> intake;
    private final int rowsPerChunk;
    private long seen;
    private long readable;
    private long position;
    private final ExecutorService reading =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("import-ahead").factory());
    private @Nullable CompletableFuture<List<ImportRow>> ahead;

    ImportRun(
            ImportTable table,
            RowReader reader,
            Function<List<ImportRow>, Map<String, Long>> intake,
            int rowsPerChunk) {
        this.table = table;
        this.reader = reader;
        this.intake = intake;
        this.rowsPerChunk = rowsPerChunk;
    }

    @Override
    public Step next(JobProgress progress) {
        return progress.position() == null ? look() : takeIn(progress);
    }

    private Step look() {
        if (!table.isOpen()) {
            table.open();
        }
        List<TableRow> rows = table.next(ROWS_PER_LOOK);
        seen += rows.size();
        readable += rows.stream().filter(row -> row.defect() == null).count();
        if (rows.size() == ROWS_PER_LOOK) {
            return Step.goingOn(new JobProgress(0, null, Map.of("read", seen), null));
        }
        table.close();
        if (seen > 0 && readable == 0) {
            throw new UnreadableTable(
                    "no-readable-row",
                    "Not one of the %d rows can be read: is the format another one? The first says:"
                                    .formatted(seen)
                            + " "
                            + reason(rows));
        }
        JobProgress known = new JobProgress(0, seen, Map.of(), TAKING_IN);
        return seen == 0 ? Step.last(known) : Step.goingOn(known);
    }

    private static String reason(List<TableRow> rows) {
        return rows.stream()
                .map(TableRow::defect)
                .filter(defect -> defect != null)
                .map(TableRow.Defect::reason)
                .findFirst()
                .orElse("nothing");
    }

    private Step takeIn(JobProgress progress) {
        if (!table.isOpen()) {
            table.open();
            position = 0;
        }
        for (long behind = progress.done() - position; behind > 0; ) {
            int skipped = table.next((int) Math.min(behind, ROWS_PER_LOOK)).size();
            behind -= skipped;
            position += skipped;
        }
        List<ImportRow> rows = ahead == null ? read() : ahead.join();
        position += rows.size();
        ahead =
                position == total(progress)
                        ? null
                        : CompletableFuture.supplyAsync(this::read, reading);
        JobProgress after = progress.plus(rows.size(), intake.apply(rows));
        return position == total(progress) || rows.isEmpty()
                ? Step.last(after)
                : Step.goingOn(after);
    }

    private List<ImportRow> read() {
        return reader.read(table.next(rowsPerChunk));
    }

    private static long total(JobProgress progress) {
        Long total = progress.total();
        return total == null ? -1 : total;
    }

    @Override
    public void close() {
        reading.close();
        table.close();
    }
}
