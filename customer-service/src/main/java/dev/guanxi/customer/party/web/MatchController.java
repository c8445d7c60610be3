package dev.guanxi.customer.party.web;

import dev.guanxi.customer.party.PossibleDuplicate;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/match")
@Tag(name = "Duplicates")
class MatchController {

    private final PossibleDuplicate.Check check;
    private final ProfileReader profiles;

    MatchController(PossibleDuplicate.Check check, ProfileReader profiles) {
        this.check = check;
        this.profiles = profiles;
    }

    @PostMapping
    @RequiresPermission("customer:read")
    @Operation(
            operationId = "matchCustomer",
            summary = "Ask who is likely this customer, before recording it",
            description =
                    "The body is that of a new customer. By the match rules; at most 20 candidates,"
                            + " the likeliest first, with score and reasons.")
    Page<CandidateView> match(@Valid @RequestBody CustomerDetails request) {
        return new Page<>(
                check.candidates(profiles.read(request)).stream().map(CandidateView::of).toList(),
                null);
    }
}
