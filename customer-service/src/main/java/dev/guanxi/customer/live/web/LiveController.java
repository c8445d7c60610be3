package dev.guanxi.customer.live.web;

import dev.guanxi.customer.live.LiveSettings;
import dev.guanxi.customer.live.LiveUpdates;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.Reach;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@Tag(name = "Live updates", description = "What is new with a customer, as it happens")
class LiveController {

    private static final String EXAMPLE =
            """
            id:MDE5OTBhNzEK
            event:task
            data:{"id":"01990a71-5555-7abc-8def-001122334455","state":"done","version":2}
            """;

    private final Customers customers;
    private final CustomerNews news;
    private final LiveUpdates updates;
    private final LiveSettings settings;

    LiveController(
            Customers customers, CustomerNews news, LiveUpdates updates, LiveSettings settings) {
        this.customers = customers;
        this.news = news;
        this.updates = updates;
        this.settings = settings;
    }

    @GetMapping(path = "/api/v1/customers/{id}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @RequiresPermission("customer:read")
    @Operation(
            operationId = "watchCustomer",
            summary = "Watch a customer",
            description =
                    "Server-Sent Events: interaction (as the timeline shows it), customer (id and"
                            + " version), task (id, state and version), and opportunity, order and"
                            + " ticket (only the id: read it again). An event may come twice. With"
                            + " Last-Event-ID, the interactions since then come first, and resumed"
                            + " says to read the rest again, and the timeline, too, when complete"
                            + " is false. A stream ends after some minutes: connect again.")
    @ApiResponse(
            responseCode = "200",
            description = "A stream that goes on",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(EXAMPLE)))
    SseEmitter watch(
            @PathVariable UUID id,
            @Parameter(description = "The id of the last event that was received")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable String lastEventId,
            Caller caller,
            Reach reach) {
        CustomerId sought = new CustomerId(id);
        Customer customer = customers.find(sought).orElseThrow(() -> new NoSuchCustomer(sought));
        Position since = lastEventId == null ? null : Position.of(Cursor.decode(lastEventId));
        LiveStream stream =
                new LiveStream(
                        new SseEmitter(settings.lifetime().toMillis()),
                        news.of(customer, reach),
                        settings.heartbeat(),
                        updates);
        updates.join(stream, customer.ids(), caller.name());
        return stream.start(since);
    }
}
