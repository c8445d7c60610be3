package dev.guanxi.callcenter.ticket.web;

import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.ticket.NoSuchTicket;
import dev.guanxi.callcenter.ticket.Ticket;
import dev.guanxi.callcenter.ticket.TicketHandling;
import dev.guanxi.callcenter.ticket.TicketId;
import dev.guanxi.callcenter.ticket.TicketKind;
import dev.guanxi.callcenter.ticket.TicketStatus;
import dev.guanxi.callcenter.ticket.Tickets;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tickets")
@Tag(name = "Tickets", description = "What customers want from us, until it is resolved")
class TicketController {

    private final TicketHandling handling;
    private final Tickets tickets;

    TicketController(TicketHandling handling, Tickets tickets) {
        this.handling = handling;
        this.tickets = tickets;
    }

    @PostMapping
    @RequiresPermission("ticket:write")
    @Operation(operationId = "openTicket", summary = "Open a ticket")
    @ApiResponse(responseCode = "201", description = "The ticket, waiting in the queue")
    ResponseEntity<TicketView> open(@Valid @RequestBody OpenTicketRequest request, Caller caller) {
        Ticket ticket = handling.open(request.wish(), caller);
        return ResponseEntity.created(URI.create("/api/v1/tickets/" + ticket.id()))
                .eTag(ExpectedVersion.tag(ticket.version()))
                .body(TicketView.of(ticket));
    }

    @GetMapping("/{id}")
    @RequiresPermission("ticket:read")
    @Operation(operationId = "readTicket", summary = "Read a ticket")
    ResponseEntity<TicketView> read(@PathVariable UUID id) {
        TicketId sought = new TicketId(id);
        return tagged(tickets.find(sought).orElseThrow(() -> new NoSuchTicket(sought)));
    }

    @PostMapping("/{id}/assign")
    @RequiresPermission("ticket:write")
    @Operation(
            operationId = "assignTicket",
            summary = "Give a ticket to an agent",
            description =
                    "Also from one agent to another. 409 ticket-already-assigned when the agent has"
                            + " it, ticket-already-resolved when it is done.")
    ResponseEntity<TicketView> assign(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody AssignTicketRequest request,
            Caller caller) {
        return tagged(handling.assign(new TicketId(id), expected, request.agentOr(caller)));
    }

    @PostMapping("/{id}/resolve")
    @RequiresPermission("ticket:write")
    @Operation(
            operationId = "resolveTicket",
            summary = "Say that and how a ticket was resolved",
            description =
                    "409 ticket-not-assigned when nobody has it, ticket-already-resolved when it is"
                            + " done.")
    ResponseEntity<TicketView> resolve(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody ResolveTicketRequest request) {
        return tagged(handling.resolve(new TicketId(id), expected, request.resolution().strip()));
    }

    @GetMapping
    @RequiresPermission("ticket:read")
    @Operation(operationId = "listTickets", summary = "Tickets, the newest first")
    Page<TicketView> list(
            @RequestParam(required = false) @Nullable UUID customerId,
            @RequestParam(required = false) @Nullable TicketStatus status,
            @RequestParam(required = false) @Nullable TicketKind kind,
            @Parameter(description = "User name of the agent who has it", example = "amy")
                    @RequestParam(required = false)
                    @Nullable String assignee,
            PageQuery query) {
        Tickets.Filter filter =
                new Tickets.Filter(
                        customerId == null ? null : new CustomerId(customerId),
                        status,
                        kind,
                        storable(assignee));
        return tickets.list(filter, query).map(TicketView::of);
    }

    /** No user name has NUL in it, and PostgreSQL refuses to look for it. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', ' ');
    }

    private static ResponseEntity<TicketView> tagged(Ticket ticket) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(ticket.version()))
                .body(TicketView.of(ticket));
    }
}
