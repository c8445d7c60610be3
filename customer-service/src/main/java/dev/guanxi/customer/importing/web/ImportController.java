package dev.guanxi.customer.importing.web;

import dev.guanxi.customer.importing.Imports;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.job.Job;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports", description = "Customers from files, by the million")
class ImportController {

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping
    @RequiresPermission("import:read")
    @Operation(operationId = "listImports", summary = "List imports, the newest first")
    Page<ImportView> list(
            @RequestParam(required = false) Job.@Nullable State state, PageQuery page) {
        return imports.list(state, page).map(ImportView::of);
    }

    @GetMapping("/{importId}")
    @RequiresPermission("import:read")
    @Operation(
            operationId = "readImport",
            summary = "Read an import: how far it is, how fast, and what became of the rows")
    ResponseEntity<ImportView> read(@PathVariable UUID importId) {
        return ImportView.tagged(imports.find(importId));
    }

    @PostMapping("/{importId}/cancel")
    @RequiresPermission("import:write")
    @Operation(
            operationId = "cancelImport",
            summary = "Cancel an import, or its undo",
            description =
                    "It stops after the chunk that is being done; what is done stays, and can be"
                            + " undone. One that has ended answers 409 job-finished.")
    ResponseEntity<ImportView> cancel(@PathVariable UUID importId) {
        imports.cancel(importId);
        return ImportView.tagged(imports.find(importId));
    }

    @PostMapping("/{importId}/undo")
    @RequiresPermission("import:write")
    @Operation(
            operationId = "undoImport",
            summary = "Undo an import",
            description =
                    "Customers that it created are removed, and those that it changed get back what"
                            + " they were, unless somebody has changed them since or something"
                            + " hangs on them: /kept lists those.")
    @ApiResponse(responseCode = "202", description = "The import, with its undo still to do")
    ResponseEntity<ImportView> undo(@PathVariable UUID importId, Caller caller) {
        imports.undo(importId, caller);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + importId))
                .body(ImportView.of(imports.find(importId)));
    }
}
