package dev.guanxi.analytics.profile.web;

import dev.guanxi.analytics.profile.Profile;
import dev.guanxi.analytics.profile.Profiles;
import dev.guanxi.analytics.rating.Quadrant;
import dev.guanxi.analytics.rating.Segment;
import dev.guanxi.analytics.rating.Tier;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.problem.Malformed;
import dev.guanxi.platform.problem.NotFound;
import dev.guanxi.platform.security.RequiresPermission;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/analytics/customers")
class CustomerValueController {

    private final Profiles profiles;

    CustomerValueController(Profiles profiles) {
        this.profiles = profiles;
    }

    /** Customers by what they are worth; sort by clv, current or potential, with - downwards. */
    @GetMapping
    @RequiresPermission("analytics:read")
    Page<ProfileView> list(
            @RequestParam(defaultValue = "-clv") String sort,
            @RequestParam(required = false) @Nullable Tier tier,
            @RequestParam(required = false) @Nullable Quadrant quadrant,
            @RequestParam(required = false) @Nullable Segment segment,
            PageQuery query) {
        Profiles.Order order = order(sort);
        Profiles.Filter filter = new Profiles.Filter(tier, quadrant, segment);
        return Page.of(
                        profiles.list(filter, order, query),
                        query,
                        profile -> cursor(profile, order))
                .map(ProfileView::of);
    }

    /**
     * Everything known of a customer's value, and the event that changed it last. An id that was
     * merged into another goes on to work: it answers with the survivor's profile.
     */
    @GetMapping("/{id}")
    @RequiresPermission("analytics:read")
    ResponseEntity<ProfileView> get(@PathVariable UUID id) {
        Profile profile =
                profiles.find(id)
                        .orElseThrow(
                                () ->
                                        new NotFound(
                                                "no-such-customer-profile",
                                                "No event of the customer " + id + " is known"));
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(profile.revision()))
                .body(ProfileView.of(profile));
    }

    private static Cursor cursor(Profile profile, Profiles.Order order) {
        return new Cursor(order.by().of(profile).toPlainString(), profile.customerId());
    }

    private static Profiles.Order order(String sort) {
        boolean descending = sort.startsWith("-");
        Profiles.By by =
                switch (descending ? sort.substring(1) : sort) {
                    case "clv" -> Profiles.By.CLV;
                    case "current" -> Profiles.By.CURRENT;
                    case "potential" -> Profiles.By.POTENTIAL;
                    default ->
                            throw new Malformed(
                                    "unknown-sort",
                                    "'sort' is clv, current or potential, downwards with -");
                };
        return new Profiles.Order(by, descending);
    }
}
