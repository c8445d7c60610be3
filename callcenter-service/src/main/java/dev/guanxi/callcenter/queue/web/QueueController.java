package dev.guanxi.callcenter.queue.web;

import dev.guanxi.callcenter.queue.TicketQueue;
import dev.guanxi.callcenter.queue.WaitingTicket;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/queue")
@Tag(name = "Queue", description = "Whom to serve next")
class QueueController {

    private final TicketQueue queue;
    private final Clock clock;

    QueueController(TicketQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @GetMapping
    @RequiresPermission("ticket:read")
    @Operation(
            operationId = "readQueue",
            summary = "Tickets in the order in which they are served",
            description =
                    "By the customer's value tier (platinum, gold, silver, bronze, not known),"
                            + " within a tier complaints first, then the longest waiting. Each"
                            + " place says why.")
    Page<QueuePlaceView> read(
            @Parameter(
                            description =
                                    "What this agent has to do; when absent, what nobody has yet",
                            example = "amy")
                    @RequestParam(required = false)
                    @Nullable String assignee,
            PageQuery query) {
        Page<WaitingTicket> page =
                assignee == null
                        ? queue.waiting(query)
                        : queue.assignedTo(assignee.replace('\0', ' '), query);
        Instant now = clock.instant();
        return page.map(waiting -> QueuePlaceView.of(waiting, now));
    }
}
