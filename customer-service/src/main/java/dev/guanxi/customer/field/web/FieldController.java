package dev.guanxi.customer.field.web;

import dev.guanxi.customer.field.FieldDefining;
import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.customer.field.FieldId;
import dev.guanxi.customer.field.Fields;
import dev.guanxi.customer.field.NoSuchField;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.MergePatch;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.http.Patches;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/custom-fields")
@Tag(name = "Custom fields", description = "What customers have beyond what is built in")
class FieldController {

    private static final String PATCH_EXAMPLE =
            """
            {"label": "Vehicles", "max": 100000}
            """;

    private final FieldDefining defining;
    private final Fields fields;
    private final Patches patches;
    private final FieldReaders readers;

    FieldController(FieldDefining defining, Fields fields, Patches patches, FieldReaders readers) {
        this.defining = defining;
        this.fields = fields;
        this.patches = patches;
        this.readers = readers;
    }

    @PostMapping
    @RequiresPermission("field:write")
    @Operation(
            operationId = "defineField",
            summary = "Define a field; customers can have it at once",
            description =
                    "409 field-name-taken: a name is one field for all time, retired ones"
                            + " included, and none of the built-in ones.")
    @ApiResponse(responseCode = "201", description = "The field as defined")
    ResponseEntity<FieldView> define(@Valid @RequestBody FieldDetails request) {
        FieldDefinition field = defining.define(request.name(), request.settings());
        return ResponseEntity.created(URI.create("/api/v1/custom-fields/" + field.id()))
                .eTag(ExpectedVersion.tag(field.version()))
                .body(FieldView.of(field));
    }

    @GetMapping
    @RequiresPermission("field:read")
    @Operation(
            operationId = "listFields",
            summary = "List fields by name",
            description = "Those that the caller may read; whoever may define fields sees all.")
    Page<FieldView> list(
            @Parameter(description = "A kind of customers", example = "organisation")
                    @RequestParam(required = false)
                    @Nullable String kind,
            @Parameter(description = "Only retired ones, or only those in use")
                    @RequestParam(required = false)
                    @Nullable Boolean retired,
            PageQuery page) {
        String storable = kind == null ? null : kind.replace('\0', ' ');
        return fields.list(new Fields.Wanted(storable, retired, readers.restriction()), page)
                .map(FieldView::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("field:read")
    @Operation(operationId = "readField", summary = "Read a field")
    ResponseEntity<FieldView> read(@PathVariable UUID id) {
        FieldId sought = new FieldId(id);
        return FieldView.tagged(
                fields.find(sought)
                        .filter(readers::maySee)
                        .orElseThrow(() -> new NoSuchField(sought)));
    }

    @PatchMapping(path = "/{id}", consumes = MergePatch.MEDIA_TYPE)
    @RequiresPermission("field:write")
    @Operation(
            operationId = "changeField",
            summary = "Change a field that is in use",
            description =
                    "RFC 7396. No value is lost: tighter limits hold for what is set from then on. A"
                            + " date, choice or reference may become a text, other types stay (422"
                            + " field-type-fixed). 409 choice-in-use: retire the choice; 409"
                            + " field-values-collide names customers with the same value.")
    ResponseEntity<FieldView> change(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(
                                                            type = "object",
                                                            description =
                                                                    "Any part of FieldDetails but the"
                                                                            + " name; null removes"),
                                            examples = @ExampleObject(PATCH_EXAMPLE)))
                    @RequestBody
                    JsonNode patch) {
        FieldId sought = new FieldId(id);
        FieldDefinition seen = fields.find(sought).orElseThrow(() -> new NoSuchField(sought));
        FieldDetails wanted = patches.apply(patch, FieldDetails.of(seen), FieldDetails.class);
        if (!wanted.name().equals(seen.name())) {
            throw new FieldNameFixed(seen.name());
        }
        expected.mustBe(seen.version());
        return FieldView.tagged(defining.change(sought, expected, before -> wanted.settings()));
    }

    @PostMapping("/{id}/retire")
    @RequiresPermission("field:write")
    @Operation(
            operationId = "retireField",
            summary = "Hide the field and its values",
            description = "They are kept, and back when the field is reinstated.")
    ResponseEntity<FieldView> retire(@PathVariable UUID id, ExpectedVersion expected) {
        return FieldView.tagged(defining.retire(new FieldId(id), expected));
    }

    @PostMapping("/{id}/reinstate")
    @RequiresPermission("field:write")
    @Operation(
            operationId = "reinstateField",
            summary = "Show a retired field and its values again")
    ResponseEntity<FieldView> reinstate(@PathVariable UUID id, ExpectedVersion expected) {
        return FieldView.tagged(defining.reinstate(new FieldId(id), expected));
    }
}
