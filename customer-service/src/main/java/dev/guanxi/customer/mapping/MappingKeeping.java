package dev.guanxi.customer.mapping;

import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.value.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Employees keep mappings for files that come again. */
@Service
public class MappingKeeping {

    private final SavedMappings mappings;
    private final Clock clock;

    MappingKeeping(SavedMappings mappings, Clock clock) {
        this.mappings = mappings;
        this.clock = clock;
    }

    /** What a mapping is called, and what it says. */
    public record Content(String name, Mapping mapping) {}

    /**
     * @throws MappingNameTaken when another one is called so
     */
    @Transactional
    public SavedMapping keep(Content content, Caller owner) {
        SavedMapping mapping =
                new SavedMapping(
                        Ids.next(),
                        content.name(),
                        content.mapping(),
                        owner.name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        1);
        mappings.add(mapping);
        return mapping;
    }

    /**
     * @throws MappingNameTaken when another one is called so
     * @throws dev.guanxi.platform.problem.StaleVersion when somebody else was faster
     */
    @Transactional
    public SavedMapping change(UUID id, ExpectedVersion expected, UnaryOperator<Content> change) {
        SavedMapping before = mappings.lock(id).orElseThrow(() -> new NoSuchMapping(id));
        expected.mustBe(before.version());
        Content content = change.apply(new Content(before.name(), before.mapping()));
        SavedMapping after = before.changedTo(content.name(), content.mapping());
        if (after.version() > before.version()) {
            mappings.replace(after);
        }
        return after;
    }

    @Transactional
    public void forget(UUID id) {
        SavedMapping known = mappings.lock(id).orElseThrow(() -> new NoSuchMapping(id));
        mappings.remove(known.id());
    }
}
