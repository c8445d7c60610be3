package dev.guanxi.customer.party.web;

import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.tabular.TableFormat;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Customers", description = "Organisations and persons, and how they are reached")
class ExportController {

    private final CustomerExport export;
    private final SearchReader searches;

    ExportController(CustomerExport export, SearchReader searches) {
        this.export = export;
        this.searches = searches;
    }

    @GetMapping("/api/v1/customers:export")
    @RequiresPermission("export:read")
    @Operation(
            operationId = "exportCustomers",
            summary = "Export customers as a file",
            description =
                    "All customers that the filters of the list find, in its order. CSV and workbook"
                            + " have a column for each field; one that holds a list has JSON in its"
                            + " cells, and ?columns= asks for single values instead. An import"
                            + " reads either back. In CSV, text that a spreadsheet would take for a"
                            + " formula has an apostrophe before it.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = TableFormat.NDJSON_TYPE, schema = @Schema(type = "string")),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    void export(
            @ParameterObject CustomerFilter filter,
            @RequestParam(required = false) Profile.@Nullable Kind kind,
            @RequestParam(required = false) Customer.@Nullable Status status,
            @RequestParam(defaultValue = "-createdAt") String sort,
            @RequestParam(defaultValue = "csv") TableFormat format,
            @Parameter(
                            description = "Paths of the columns, for CSV and workbooks",
                            example = "id,name,phones[main].number,addresses[main].city")
                    @RequestParam(required = false)
                    @Nullable List<String> columns,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        CustomerExport.Order order =
                new CustomerExport.Order(
                        searches.read(
                                filter,
                                kind,
                                status,
                                sort,
                                parameters,
                                caller.reach("customer:read")),
                        format,
                        CustomerColumns.of(columns));
        response.setContentType(
                format == TableFormat.XLSX
                        ? format.mediaType()
                        : format.mediaType() + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"customers." + format + "\"");
        export.write(order, response.getOutputStream());
    }
}
