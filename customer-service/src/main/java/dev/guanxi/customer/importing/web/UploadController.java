package dev.guanxi.customer.importing.web;

import dev.guanxi.customer.importing.Imports;
import dev.guanxi.customer.mapping.Mapping;
import dev.guanxi.customer.mapping.NoSuchMapping;
import dev.guanxi.customer.mapping.SavedMapping;
import dev.guanxi.customer.mapping.SavedMappings;
import dev.guanxi.customer.tabular.TableFormat;
import dev.guanxi.platform.problem.Malformed;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Imports", description = "Customers from files, by the million")
class UploadController {

    private static final String CSV_EXAMPLE =
            """
            name,kind,identities[sap-01],phones[main].number,emails[main].address
            Harbour Gifts Ltd,organisation,17850,+44 20 7946 0018,orders@harbour-gifts.example
            """;
    private static final String NDJSON_EXAMPLE =
            """
            {"kind":"person","name":"Anne Dupont","phones":[{"purpose":"mobile","number":"+33612345678"}]}
            """;
    private static final int LONGEST_KEY = 255;

    private final Imports imports;
    private final SavedMappings mappings;

    UploadController(Imports imports, SavedMappings mappings) {
        this.imports = imports;
        this.mappings = mappings;
    }

    @PostMapping(
            path = "/api/v1/customers:import",
            consumes = {TableFormat.CSV_TYPE, TableFormat.NDJSON_TYPE, TableFormat.XLSX_TYPE})
    @RequiresPermission("import:write")
    @Operation(
            operationId = "importCustomers",
            summary = "Import customers from a file",
            description =
                    "The file is the body. The answer comes when it has arrived; the import goes on"
                            + " in the background. Rows that are refused do not hold up the others.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = TableFormat.CSV_TYPE,
                        schema = @Schema(type = "string"),
                        examples = @ExampleObject(CSV_EXAMPLE)),
                @Content(
                        mediaType = TableFormat.NDJSON_TYPE,
                        schema = @Schema(type = "string"),
                        examples = @ExampleObject(NDJSON_EXAMPLE)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "202", description = "The import, with its job still to do")
    ResponseEntity<ImportView> upload(
            @ParameterObject UploadOptions options,
            @Parameter(hidden = true) @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable String key,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new Malformed(
                    "malformed-idempotency-key",
                    "Idempotency-Key has 1 to " + LONGEST_KEY + " characters");
        }
        MediaType type = MediaType.parseMediaType(request.getContentType());
        Imports.Wanted wanted =
                new Imports.Wanted(
                        options.name(),
                        format(type),
                        options.charset(type.getCharset()),
                        options.character(),
                        options.manner(),
                        mapping(options));
        Imports.Found found = imports.order(request.getInputStream(), wanted, key, caller);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + found.job().id()))
                .body(ImportView.of(found));
    }

    private static TableFormat format(MediaType type) {
        return Arrays.stream(TableFormat.values())
                .filter(it -> type.equalsTypeAndSubtype(MediaType.parseMediaType(it.mediaType())))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Mapping mapping(UploadOptions options) {
        UUID id = options.mapping();
        return id == null
                ? null
                : mappings.find(id)
                        .map(SavedMapping::mapping)
                        .orElseThrow(() -> new NoSuchMapping(id));
    }
}
