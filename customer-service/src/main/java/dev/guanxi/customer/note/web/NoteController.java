package dev.guanxi.customer.note.web;

import dev.guanxi.customer.note.NoteTaking;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.timeline.Interaction;
import dev.guanxi.customer.timeline.InteractionKind;
import dev.guanxi.customer.timeline.Timeline;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.problem.NotFound;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/{customerId}/notes")
@Tag(name = "Notes", description = "What employees write down about a contact with a customer")
class NoteController {

    private final NoteTaking noteTaking;
    private final Timeline timeline;

    NoteController(NoteTaking noteTaking, Timeline timeline) {
        this.noteTaking = noteTaking;
        this.timeline = timeline;
    }

    @PostMapping
    @RequiresPermission("customer:write")
    @Operation(
            summary = "Note down a contact",
            description = "It is in the customer's timeline at once. A note never changes.")
    @ApiResponse(responseCode = "201", description = "The note as taken")
    ResponseEntity<NoteView> take(
            @PathVariable UUID customerId,
            @Valid @RequestBody TakeNoteRequest request,
            Caller caller) {
        Interaction note = noteTaking.take(new CustomerId(customerId), request.note(), caller);
        URI place =
                URI.create(
                        "/api/v1/customers/%s/notes/%s"
                                .formatted(note.customerId(), note.interactionId()));
        return ResponseEntity.created(place).eTag(ExpectedVersion.tag(1)).body(NoteView.of(note));
    }

    @GetMapping("/{noteId}")
    @RequiresPermission("customer:read")
    @Operation(summary = "Read a note")
    ResponseEntity<NoteView> read(@PathVariable UUID customerId, @PathVariable UUID noteId) {
        Interaction note =
                timeline.find(noteId)
                        .filter(found -> found.customerId().equals(customerId))
                        .filter(found -> found.kind().equals(InteractionKind.NOTE.toString()))
                        .orElseThrow(
                                () ->
                                        new NotFound(
                                                "no-such-note",
                                                "This customer has no note " + noteId));
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(1)).body(NoteView.of(note));
    }
}
