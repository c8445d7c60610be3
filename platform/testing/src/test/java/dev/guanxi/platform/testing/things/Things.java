package dev.guanxi.platform.testing.things;

import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.http.Patches;
import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import dev.guanxi.platform.problem.NotFound;
import dev.guanxi.platform.problem.RuleBroken;
import dev.guanxi.platform.security.Reach;
import dev.guanxi.platform.security.RequiresPermission;
import dev.guanxi.platform.security.ShowsFields;
import dev.guanxi.platform.security.TakesFields;
import dev.guanxi.platform.value.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/things")
class Things {

    @TakesFields("thing")
    record MakeThing(@NotBlank String name, Integer size) {}

    @ShowsFields("thing")
    record ThingView(UUID id, String name, Integer size) {

        ThingView(UUID id, String name) {
            this(id, name, null);
        }
    }

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Patches patches;

    Things(JdbcClient jdbc, Outbox outbox, Patches patches) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.patches = patches;
    }

    @PostMapping
    @RequiresPermission("thing:write")
    @Transactional
    public ResponseEntity<ThingView> make(@Valid @RequestBody MakeThing request) {
        ThingView thing = new ThingView(Ids.next(), request.name(), request.size());
        jdbc.sql("INSERT INTO thing VALUES (:id, :name, 1)")
                .param("id", thing.id())
                .param("name", thing.name())
                .update();
        outbox.append(made(thing));
        if (request.name().equals(ThingsApplication.UNLUCKY)) {
            throw new RuleBroken("unlucky-thing", "Nobody wants an unlucky thing");
        }
        return ResponseEntity.created(URI.create("/api/v1/things/" + thing.id()))
                .eTag(ExpectedVersion.tag(1))
                .body(thing);
    }

    @GetMapping
    @RequiresPermission("thing:read")
    public Page<ThingView> list(PageQuery query) {
        return new Page<>(List.of(), null);
    }

    @GetMapping("/{id}")
    @RequiresPermission("thing:read")
    public ThingView get(@PathVariable UUID id) {
        throw new NotFound("no-such-thing", "There is no thing " + id);
    }

    @PatchMapping("/{id}")
    @RequiresPermission("thing:write")
    public ThingView change(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) JsonNode patch) {
        expected.mustBe(7);
        MakeThing before = new MakeThing("changed", 1);
        MakeThing after = patch == null ? before : patches.apply(patch, before, MakeThing.class);
        return new ThingView(id, after.name(), after.size());
    }

    @GetMapping("/reach")
    @RequiresPermission("thing:read")
    public Reach reach(Reach reach) {
        return reach;
    }

    @PostMapping("/own")
    @RequiresPermission("thing:write")
    public ThingView makeOwn(@Valid @RequestBody MakeThing request, Reach reach) {
        return new ThingView(Ids.next(), request.name(), request.size());
    }

    /** Nobody has been given this operation. */
    @DeleteMapping("/{id}")
    public void forgotten(@PathVariable UUID id) {}

    static OutboxEvent made(ThingView thing) {
        return new OutboxEvent(
                new OutboxEvent.Route("crm.things.thing", thing.id().toString()),
                ThingsApplication.MADE,
                new OutboxEvent.Subject(thing.id().toString(), 1),
                Instant.EPOCH,
                new ThingsApplication.ThingMade(thing.id().toString(), thing.name()));
    }
}
