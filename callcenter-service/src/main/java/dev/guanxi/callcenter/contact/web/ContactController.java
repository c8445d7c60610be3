package dev.guanxi.callcenter.contact.web;

import dev.guanxi.callcenter.contact.Contact;
import dev.guanxi.callcenter.contact.ContactId;
import dev.guanxi.callcenter.contact.ContactLogging;
import dev.guanxi.callcenter.contact.Contacts;
import dev.guanxi.callcenter.contact.NoSuchContact;
import dev.guanxi.callcenter.customer.CustomerId;
import dev.guanxi.callcenter.interaction.Channel;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
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
@RequestMapping("/api/v1/contacts")
@Tag(name = "Contacts", description = "Who was in touch with whom, how long, and what it cost")
class ContactController {

    /** A contact is never changed, so there is only one version of it. */
    private static final String TAG = ExpectedVersion.tag(1);

    private final ContactLogging logging;
    private final Contacts contacts;

    ContactController(ContactLogging logging, Contacts contacts) {
        this.logging = logging;
        this.contacts = contacts;
    }

    @PostMapping
    @RequiresPermission("contact:write")
    @Operation(
            operationId = "logContact",
            summary = "Log a contact",
            description =
                    "The cost is charged to the customer's value. Unless it is stated, it is"
                            + " duration × hourly rate of the channel + fixed cost of the channel,"
                            + " rounded half up to 4 decimals.")
    @ApiResponse(responseCode = "201", description = "The contact, with what it cost")
    ResponseEntity<ContactView> log(@Valid @RequestBody LogContactRequest request, Caller caller) {
        Contact contact = logging.log(request.description(), caller);
        return ResponseEntity.created(URI.create("/api/v1/contacts/" + contact.id()))
                .eTag(TAG)
                .body(ContactView.of(contact));
    }

    @GetMapping("/{id}")
    @RequiresPermission("contact:read")
    @Operation(operationId = "readContact", summary = "Read a contact")
    ResponseEntity<ContactView> read(@PathVariable UUID id) {
        ContactId sought = new ContactId(id);
        Contact contact = contacts.find(sought).orElseThrow(() -> new NoSuchContact(sought));
        return ResponseEntity.ok().eTag(TAG).body(ContactView.of(contact));
    }

    @GetMapping
    @RequiresPermission("contact:read")
    @Operation(operationId = "listContacts", summary = "Contacts, newest first")
    Page<ContactView> list(
            @RequestParam(required = false) @Nullable UUID customerId,
            @RequestParam(required = false) @Nullable Channel channel,
            PageQuery query) {
        return contacts.list(customerId == null ? null : new CustomerId(customerId), channel, query)
                .map(ContactView::of);
    }
}
