package dev.guanxi.customer.merge.web;

import dev.guanxi.customer.merge.Merge;
import dev.guanxi.customer.merge.MergeId;
import dev.guanxi.customer.merge.Merges;
import dev.guanxi.customer.merge.Merging;
import dev.guanxi.customer.merge.NoSuchMerge;
import dev.guanxi.customer.merge.Splitting;
import dev.guanxi.customer.party.Customer;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.customer.party.Customers;
import dev.guanxi.customer.party.NoSuchCustomer;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Merges", description = "Two customers that are one, and apart again")
class MergeController {

    private final Customers customers;
    private final Merges merges;
    private final Merging merging;
    private final Splitting splitting;

    MergeController(Customers customers, Merges merges, Merging merging, Splitting splitting) {
        this.customers = customers;
        this.merges = merges;
        this.merging = merging;
        this.splitting = splitting;
    }

    @PostMapping("/customers/{id}/merge")
    @RequiresPermission("customer:merge")
    @Operation(
            operationId = "mergeCustomers",
            summary = "Merge another customer into this one",
            description =
                    "This one survives, and answers for the other under all its ids. If-Match is"
                            + " this one's, otherVersion the other's. Fields keep what this one has,"
                            + " else what the other has; lists are united; take says otherwise. 409"
                            + " already-merged names the survivor; 409 relationship-cycle the path"
                            + " of a hierarchy that leads from one to the other.")
    ResponseEntity<MergeView> merge(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody MergeRequest request,
            Caller caller) {
        Map<String, Merge.Choice> take = request.take() == null ? Map.of() : request.take();
        return tagged(
                merging.merge(
                        new Merging.Wanted(
                                new CustomerId(id),
                                expected,
                                new CustomerId(request.other()),
                                new ExpectedVersion(request.otherVersion())),
                        take,
                        caller));
    }

    @GetMapping("/customers/{id}/merges")
    @RequiresPermission("customer:read")
    @Operation(
            operationId = "listMerges",
            summary = "List the merges of a customer, the newest first",
            description = "Of all that are one with it now, those that were split again included.")
    Page<MergeView> list(@PathVariable UUID id, PageQuery page) {
        return merges.list(find(new CustomerId(id)).ids(), page).map(this::view);
    }

    @GetMapping("/merges/{mergeId}")
    @RequiresPermission("customer:read")
    @Operation(operationId = "readMerge", summary = "Read a merge")
    ResponseEntity<MergeView> read(@PathVariable UUID mergeId) {
        MergeId id = new MergeId(mergeId);
        return tagged(merges.find(id).orElseThrow(() -> new NoSuchMerge(id)));
    }

    @PostMapping("/merges/{mergeId}/split")
    @RequiresPermission("customer:merge")
    @Operation(
            operationId = "splitCustomers",
            summary = "Undo a merge",
            description =
                    "Each gets back what was its own. What was edited since stays with the survivor,"
                            + " what the ERP said of the other goes with it. If-Match is the"
                            + " merge's; 409 already-split when it is undone.")
    ResponseEntity<MergeView> split(
            @PathVariable UUID mergeId, ExpectedVersion expected, Caller caller) {
        return tagged(splitting.split(new MergeId(mergeId), expected, caller));
    }

    private ResponseEntity<MergeView> tagged(Merge merge) {
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(merge.version())).body(view(merge));
    }

    private MergeView view(Merge merge) {
        Customer answering = find(merge.pair().absorbed());
        return MergeView.of(
                merge,
                new MergeView.Answering(
                        answering.id().value(),
                        answering.profile().name().display(),
                        answering.version()));
    }

    private Customer find(CustomerId id) {
        return customers.find(id).orElseThrow(() -> new NoSuchCustomer(id));
    }
}
