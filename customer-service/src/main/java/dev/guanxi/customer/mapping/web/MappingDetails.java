package dev.guanxi.customer.mapping.web;

import dev.guanxi.customer.mapping.Mapping;
import dev.guanxi.customer.mapping.MappingKeeping;
import dev.guanxi.platform.http.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the caller may say about a mapping. */
record MappingDetails(
        @NotBlank
                @Size(max = 100)
                @Pattern(regexp = PlainText.LINE, message = NO_TEXT)
                @Schema(example = "SAP export")
                String name,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid ColumnDetails> columns,
        @Nullable @Size(max = 100) @Schema(example = "{\"kind\": \"organisation\"}")
                Map<String, @NotNull @Size(max = 1000) @Pattern(regexp = PlainText.LINES) String>
                        constants) {

    static final String NO_TEXT = "must not contain control characters";

    @Schema(name = "MappedColumn")
    record ColumnDetails(
            @NotBlank
                    @Size(max = 300)
                    @Pattern(regexp = PlainText.LINES, message = NO_TEXT)
                    @Schema(example = "KUNNR")
                    String column,
            @NotBlank
                    @Size(max = 200)
                    @Schema(
                            example = "identities[sap-01]",
                            description =
                                    "name, phones[mobile].number, identities[sap-01],"
                                            + " addresses.main.city, custom.colour")
                    String field,
            @Nullable
                    @Size(max = 1000)
                    @Schema(
                            example = "{\"F\": \"organisation\"}",
                            description = "What a cell's text stands for")
                    Map<
                                    String,
                                    @NotNull @Size(max = 1000) @Pattern(regexp = PlainText.LINES)
                                    String>
                            values,
            @Nullable
                    @Size(max = 1000)
                    @Pattern(regexp = PlainText.LINES, message = NO_TEXT)
                    @Schema(description = "What an empty cell stands for")
                    String otherwise) {

        static ColumnDetails of(Mapping.Column column) {
            return new ColumnDetails(
                    column.column(),
                    column.field(),
                    column.translations().isEmpty() ? null : column.translations(),
                    column.otherwise());
        }

        Mapping.Column mapped() {
            return new Mapping.Column(column, field, values == null ? Map.of() : values, otherwise);
        }
    }

    static MappingDetails of(MappingKeeping.Content content) {
        Mapping mapping = content.mapping();
        return new MappingDetails(
                content.name(),
                mapping.columns().stream().map(ColumnDetails::of).toList(),
                mapping.constants().isEmpty() ? null : mapping.constants());
    }

    MappingKeeping.Content content() {
        return new MappingKeeping.Content(
                name,
                new Mapping(
                        columns.stream().map(ColumnDetails::mapped).toList(),
                        constants == null ? Map.of() : constants));
    }
}
