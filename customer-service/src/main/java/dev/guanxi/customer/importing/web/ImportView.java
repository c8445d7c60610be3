package dev.guanxi.customer.importing.web;

import dev.guanxi.customer.importing.ImportLedger;
import dev.guanxi.customer.importing.ImportOrder;
import dev.guanxi.customer.importing.Imports;
import dev.guanxi.customer.tabular.TableFormat;
import dev.guanxi.platform.job.Job;
import dev.guanxi.platform.job.JobView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * An import as the API shows it: the job, what was ordered, and the job that undoes it, if any.
 *
 * @param columns of the file, once they are known; a column without a field says nothing
 */
record ImportView(
        UUID id,
        Job.State state,
        @Schema(example = "sam") String owner,
        @Nullable @Schema(example = "customers.csv") String filename,
        TableFormat format,
        @Nullable @Schema(example = "UTF-8") String encoding,
        ImportOrder.Mode mode,
        boolean dryRun,
        List<ColumnView> columns,
        JobView.Progress progress,
        @Schema(example = "{\"created\": 4980, \"refused\": 20}") Map<String, Long> counts,
        JobView.@Nullable Failure failure,
        @Nullable JobView undo,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    @Schema(name = "ImportColumn")
    record ColumnView(
            @Schema(example = "Phone") String column,
            @Nullable @Schema(example = "phones[main].number") String field) {

        static ColumnView of(ImportLedger.Column column) {
            return new ColumnView(column.column(), column.field());
        }
    }

    static ImportView of(Imports.Found found) {
        JobView job = JobView.of(found.job());
        Job undo = found.undo();
        ImportOrder.File file = found.order().file();
        ImportOrder.Manner manner = found.order().manner();
        return new ImportView(
                job.id(),
                job.state(),
                job.owner(),
                file.name(),
                file.format(),
                file.format() == TableFormat.XLSX ? null : file.encoding(),
                manner.mode(),
                manner.dryRun(),
                found.columns().stream().map(ColumnView::of).toList(),
                job.progress(),
                job.counts(),
                job.failure(),
                undo == null ? null : JobView.of(undo),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt());
    }

    /** The tag tells whether anything has gone on since. */
    static ResponseEntity<ImportView> tagged(Imports.Found found) {
        return ResponseEntity.ok().eTag(tag(found)).body(of(found));
    }

    private static String tag(Imports.Found found) {
        Job undo = found.undo();
        return "\"%s-%d%s\""
                .formatted(
                        found.job().state(),
                        found.job().progress().done(),
                        undo == null ? "" : "-" + undo.state() + "-" + undo.progress().done());
    }
}
