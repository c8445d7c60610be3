package dev.guanxi.customer.importing.web;

import dev.guanxi.customer.importing.ImportLedger;
import dev.guanxi.customer.importing.Imports;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.tabular.TableFormat;
import dev.guanxi.customer.tabular.TableWriter;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports of any length, as files that come as they are read. */
@RestController
@RequestMapping("/api/v1/imports/{importId}")
@Tag(name = "Imports", description = "Customers from files, by the million")
class ReportController {

    private static final int ROWS_AT_A_TIME = 1000;

    private final Imports imports;
    private final ImportLedger ledger;

    ReportController(Imports imports, ImportLedger ledger) {
        this.imports = imports;
        this.ledger = ledger;
    }

    @GetMapping(path = "/refused", produces = TableFormat.CSV_TYPE)
    @RequiresPermission("import:read")
    @Operation(
            operationId = "downloadRefusedRows",
            summary = "Download the refused rows",
            description =
                    "CSV with the columns of the file and row, code and reason: corrected, it can be"
                            + " imported again.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = "string")))
    void refused(
            @PathVariable UUID importId, @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        List<String> columns =
                imports.find(importId).columns().stream().map(ImportLedger.Column::column).toList();
        try (TableWriter writer = writer(response, "refused-" + importId)) {
            List<String> header = columns.isEmpty() ? List.of("line") : columns;
            writer.write(row(header, header.size(), "row", "code", "reason"));
            long last = 0;
            List<ImportLedger.Refusal> rows;
            do {
                rows = ledger.refusalsAfter(importId, last, ROWS_AT_A_TIME);
                for (ImportLedger.Refusal refusal : rows) {
                    last = refusal.row();
                    writer.write(
                            row(
                                    refusal.cells(),
                                    header.size(),
                                    String.valueOf(last),
                                    refusal.code(),
                                    refusal.reason()));
                }
            } while (rows.size() == ROWS_AT_A_TIME);
        }
    }

    @GetMapping(path = "/kept", produces = TableFormat.CSV_TYPE)
    @RequiresPermission("import:read")
    @Operation(
            operationId = "downloadKeptCustomers",
            summary = "Download which customers an undo has left as they are",
            description = "CSV with row, customerId, code and reason.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = "string")))
    void kept(@PathVariable UUID importId, @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        imports.find(importId);
        try (TableWriter writer = writer(response, "kept-" + importId)) {
            writer.write(List.of("row", "customerId", "code", "reason"));
            CustomerId last = null;
            List<ImportLedger.Kept> rows;
            do {
                rows = ledger.keptAfter(importId, last, ROWS_AT_A_TIME);
                for (ImportLedger.Kept kept : rows) {
                    last = kept.customer();
                    writer.write(
                            List.of(
                                    String.valueOf(kept.row()),
                                    last.toString(),
                                    kept.code(),
                                    kept.reason()));
                }
            } while (rows.size() == ROWS_AT_A_TIME);
        }
    }

    private static TableWriter writer(HttpServletResponse response, String name)
            throws IOException {
        response.setContentType(TableFormat.CSV_TYPE + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
        return TableWriter.csv(response.getOutputStream());
    }

    /** A row that could not be read is one text, in the first column. */
    private static List<String> row(List<String> cells, int columns, String... more) {
        List<String> row = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
        while (row.size() < columns) {
            row.add("");
        }
        row.addAll(List.of(more));
        return row;
    }
}
