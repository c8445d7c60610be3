package dev.guanxi.customer.mapping.web;

import dev.guanxi.customer.mapping.MappingKeeping;
import dev.guanxi.customer.mapping.NoSuchMapping;
import dev.guanxi.customer.mapping.SavedMapping;
import dev.guanxi.customer.mapping.SavedMappings;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.MergePatch;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.http.Patches;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/import-mappings")
@Tag(name = "Import mappings", description = "Which column of a file says which field")
class MappingController {

    private static final String EXAMPLE =
            """
            {"name": "SAP export",
             "columns": [{"column": "KUNNR", "field": "identities[sap-01]"},
                         {"column": "NAME1", "field": "name"},
                         {"column": "TYP", "field": "kind", "values": {"F": "organisation", "P": "person"},
                          "otherwise": "organisation"},
                         {"column": "TELF1", "field": "phones[main].number"},
                         {"column": "ORT01", "field": "addresses.main.city"}],
             "constants": {"classification": "small-medium-business"}}
            """;
    private static final String PATCH_EXAMPLE = "{\"name\": \"SAP export, monthly\"}";

    private final MappingKeeping keeping;
    private final SavedMappings mappings;
    private final Patches patches;

    MappingController(MappingKeeping keeping, SavedMappings mappings, Patches patches) {
        this.keeping = keeping;
        this.mappings = mappings;
        this.patches = patches;
    }

    @PostMapping
    @RequiresPermission("import:write")
    @Operation(
            operationId = "keepImportMapping",
            summary = "Keep a mapping for reuse",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = MappingDetails.class),
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(responseCode = "201", description = "The mapping as kept")
    ResponseEntity<MappingView> keep(@Valid @RequestBody MappingDetails request, Caller caller) {
        SavedMapping mapping = keeping.keep(request.content(), caller);
        return ResponseEntity.created(URI.create("/api/v1/import-mappings/" + mapping.id()))
                .eTag(ExpectedVersion.tag(mapping.version()))
                .body(MappingView.of(mapping));
    }

    @GetMapping
    @RequiresPermission("import:read")
    @Operation(
            operationId = "listImportMappings",
            summary = "List kept mappings in the order of their names")
    Page<MappingView> list(PageQuery page) {
        return mappings.list(page).map(MappingView::of);
    }

    @GetMapping("/{mappingId}")
    @RequiresPermission("import:read")
    @Operation(operationId = "readImportMapping", summary = "Read a mapping")
    ResponseEntity<MappingView> read(@PathVariable UUID mappingId) {
        return MappingView.tagged(
                mappings.find(mappingId).orElseThrow(() -> new NoSuchMapping(mappingId)));
    }

    @PatchMapping(path = "/{mappingId}", consumes = MergePatch.MEDIA_TYPE)
    @RequiresPermission("import:write")
    @Operation(
            operationId = "changeImportMapping",
            summary = "Change a mapping",
            description = "RFC 7396; imports that were ordered before go by what it said then.")
    ResponseEntity<MappingView> change(
            @PathVariable UUID mappingId,
            ExpectedVersion expected,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(
                                                            type = "object",
                                                            description =
                                                                    "Any part of MappingDetails;"
                                                                            + " null removes"),
                                            examples = @ExampleObject(PATCH_EXAMPLE)))
                    @RequestBody
                    JsonNode patch) {
        return MappingView.tagged(
                keeping.change(
                        mappingId,
                        expected,
                        before ->
                                patches.apply(
                                                patch,
                                                MappingDetails.of(before),
                                                MappingDetails.class)
                                        .content()));
    }

    @DeleteMapping("/{mappingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RequiresPermission("import:write")
    @Operation(operationId = "forgetImportMapping", summary = "Forget a mapping")
    @ApiResponse(responseCode = "204", description = "It is forgotten")
    void forget(@PathVariable UUID mappingId) {
        keeping.forget(mappingId);
    }
}
