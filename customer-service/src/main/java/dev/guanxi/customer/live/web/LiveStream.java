package dev.guanxi.customer.live.web;

import dev.guanxi.customer.live.Change;
import dev.guanxi.customer.live.LiveUpdates;
import dev.guanxi.customer.live.Watcher;
import dev.guanxi.customer.timeline.Interaction;
import dev.guanxi.platform.http.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One client that watches one customer. It writes in a thread of its own, so that a slow client
 * holds up nobody else; one too slow for a full queue is treated as one that missed something.
 */
class LiveStream implements Watcher {

    private static final Logger log = LoggerFactory.getLogger(LiveStream.class);
    private static final int QUEUE = 1_000;

    private final SseEmitter emitter;
    private final CustomerNews.Of news;
    private final Duration heartbeat;
    private final LiveUpdates updates;

    /** Empty: something was missed. */
    private final BlockingQueue<Optional<Change>> queue = new LinkedBlockingQueue<>(QUEUE);

    private final Thread writer = Thread.ofVirtual().name("live-stream").unstarted(this::write);
    private @Nullable Position since;
    private Position position = Position.START;

    LiveStream(SseEmitter emitter, CustomerNews.Of news, Duration heartbeat, LiveUpdates updates) {
        this.emitter = emitter;
        this.news = news;
        this.heartbeat = heartbeat;
        this.updates = updates;
    }

    /**
     * @param from what the client has seen, or null for one that starts now
     */
    SseEmitter start(@Nullable Position from) {
        since = from;
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> writer.interrupt());
        emitter.onCompletion(writer::interrupt);
        writer.start();
        return emitter;
    }

    @Override
    public void changed(Change change) {
        if (!queue.offer(Optional.of(change))) {
            missed();
        }
    }

    @Override
    public void missed() {
        queue.clear();
        queue.add(Optional.empty());
    }

    @Override
    public void ended() {
        writer.interrupt();
    }

    private void write() {
        try {
            begin();
            while (true) {
                Optional<Change> next = queue.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                if (next == null) {
                    emitter.send(SseEmitter.event().comment(""));
                } else if (next.isPresent()) {
                    tell(next.get());
                } else {
                    resume();
                }
            }
        } catch (IOException | IllegalStateException | InterruptedException e) {
            log.debug("A watcher has gone: {}", e.getMessage());
        } catch (DataAccessException e) {
            log.warn("A stream ends, the client will come back: {}", e.getMessage());
        } finally {
            updates.leave(this);
            end();
        }
    }

    /** The container ends a stream whose client has gone; it may be doing so at this moment. */
    private void end() {
        try {
            emitter.complete();
        } catch (IllegalStateException e) {
            log.debug("The stream had ended already: {}", e.getMessage());
        }
    }

    private void begin() throws IOException {
        if (since == null) {
            position = news.newest();
            emitter.send(SseEmitter.event().id(position.eventId()).comment("open"));
        } else {
            position = since;
            resume();
        }
    }

    private void resume() throws IOException {
        Page<Interaction> page = news.since(position.at());
        for (Interaction interaction : page.items().reversed()) {
            if (!interaction.interactionId().equals(position.interaction())) {
                tell(interaction);
            }
        }
        tellCustomer();
        send("resumed", new LiveView.Resumed(page.next() == null));
    }

    private void tell(Change change) throws IOException {
        switch (change.what()) {
            case INTERACTION -> {
                Interaction interaction = news.interaction(change.which()).orElse(null);
                if (interaction != null) {
                    tell(interaction);
                }
            }
            case TASK -> {
                LiveView.OfTask task =
                        news.task(change.which()).map(LiveView.OfTask::of).orElse(null);
                if (task != null) {
                    send("task", task);
                }
            }
            case CUSTOMER -> {
                tellCustomer();
                if (news.isUnderOtherIds()) {
                    Thread.currentThread().interrupt();
                }
            }
            case OPPORTUNITY -> send("opportunity", new LiveView.Changed(change.which()));
            case ORDER -> send("order", new LiveView.Changed(change.which()));
            case TICKET -> send("ticket", new LiveView.Changed(change.which()));
        }
    }

    private void tell(Interaction interaction) throws IOException {
        position = position.after(interaction);
        send("interaction", LiveView.OfInteraction.of(interaction));
    }

    /** The stream ends when the customer has gone out of the watcher's sight. */
    private void tellCustomer() throws IOException {
        LiveView.OfCustomer customer = news.customer().map(LiveView.OfCustomer::of).orElse(null);
        if (customer == null) {
            writer.interrupt();
        } else {
            send("customer", customer);
        }
    }

    private void send(String event, LiveView data) throws IOException {
        emitter.send(SseEmitter.event().id(position.eventId()).name(event).data(data));
    }
}
