package dev.guanxi.customer.match.web;

import dev.guanxi.customer.match.RuleBook;
import dev.guanxi.customer.match.RuleChange;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.MergePatch;
import dev.guanxi.platform.http.Patches;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/match-rules")
@Tag(name = "Match rules", description = "When customers are taken for likely the same")
class MatchRulesController {

    private final RuleBook book;
    private final RuleChange changes;
    private final Patches patches;

    MatchRulesController(RuleBook book, RuleChange changes, Patches patches) {
        this.book = book;
        this.changes = changes;
        this.patches = patches;
    }

    @GetMapping
    @RequiresPermission("customer:read")
    @Operation(operationId = "readMatchRules", summary = "Read the match rules")
    ResponseEntity<MatchRulesView> read() {
        return tagged(book.last());
    }

    @PatchMapping(consumes = MergePatch.MEDIA_TYPE)
    @RequiresPermission("match:write")
    @Operation(
            operationId = "changeMatchRules",
            summary = "Change the match rules",
            description = "RFC 7396. They hold from the next customer on; a weight of 0 is off.")
    ResponseEntity<MatchRulesView> change(
            ExpectedVersion expected,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(
                                                            type = "object",
                                                            description = "Any part of the rules"),
                                            examples =
                                                    @ExampleObject(
                                                            "{\"weights\": {\"phone\": 0.3}}")))
                    @RequestBody
                    JsonNode patch,
            Caller caller) {
        return tagged(
                changes.change(
                        expected,
                        before ->
                                patches.apply(
                                                patch,
                                                MatchRulesDetails.of(before),
                                                MatchRulesDetails.class)
                                        .rules(),
                        caller));
    }

    private static ResponseEntity<MatchRulesView> tagged(RuleBook.Edition edition) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(edition.version()))
                .body(MatchRulesView.of(edition));
    }
}
