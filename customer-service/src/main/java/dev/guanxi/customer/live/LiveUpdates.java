package dev.guanxi.customer.live;

import dev.guanxi.customer.party.CustomerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Knows who watches which customer at this instance, and hands changes to them. */
@Component
public class LiveUpdates {

    private final LiveSettings settings;
    private final Map<UUID, Set<Watcher>> watchers = new HashMap<>();
    private final Map<Watcher, Watch> watches = new HashMap<>();
    private final Map<String, Integer> perUser = new HashMap<>();

    LiveUpdates(LiveSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws TooManyStreams when the user, or all users together, have as many as there may be
     */
    public synchronized void join(Watcher watcher, Collection<CustomerId> ids, String user) {
        if (watches.size() >= settings.total()) {
            throw TooManyStreams.ofAll();
        }
        if (perUser.getOrDefault(user, 0) >= settings.perUser()) {
            throw TooManyStreams.ofUser(settings.perUser());
        }
        Watch watch = new Watch(user, ids.stream().map(CustomerId::value).toList());
        watches.put(watcher, watch);
        perUser.merge(user, 1, Integer::sum);
        watch.ids().forEach(id -> watchers.computeIfAbsent(id, _ -> new HashSet<>()).add(watcher));
    }

    /** Forgets a watcher; one that is forgotten already stays so. */
    public synchronized void leave(Watcher watcher) {
        Watch watch = watches.remove(watcher);
        if (watch == null) {
            return;
        }
        perUser.computeIfPresent(watch.user(), (_, open) -> open == 1 ? null : open - 1);
        for (UUID id : watch.ids()) {
            watchers.computeIfPresent(
                    id,
                    (_, all) -> {
                        all.remove(watcher);
                        return all.isEmpty() ? null : all;
                    });
        }
    }

    public synchronized void changed(List<Change> changes) {
        for (Change change : changes) {
            for (Watcher watcher : watchers.getOrDefault(change.customer(), Set.of())) {
                watcher.changed(change);
            }
        }
    }

    /** For a time nothing could be heard. */
    public synchronized void missed() {
        watches.keySet().forEach(Watcher::missed);
    }

    public synchronized int open() {
        return watches.size();
    }

    /** Before the server waits for its requests to end: these would not. */
    @EventListener(ContextClosedEvent.class)
    synchronized void end() {
        new LinkedHashSet<>(watches.keySet()).forEach(Watcher::ended);
    }

    private record Watch(String user, List<UUID> ids) {}
}
