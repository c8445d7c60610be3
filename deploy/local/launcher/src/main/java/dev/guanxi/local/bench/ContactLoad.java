package dev.guanxi.local.bench;

import dev.guanxi.local.api.Gateway;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Contacts logged by an agent, sent without waiting for earlier answers. */
final class ContactLoad {

    private final Gateway gateway;
    private final ProfileWatch profiles;
    private final List<CompletableFuture<?>> answers = new ArrayList<>();
    private final ConcurrentLinkedQueue<Thread> watches = new ConcurrentLinkedQueue<>();
    private final AtomicLong made = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    ContactLoad(Gateway gateway, ProfileWatch profiles) {
        this.gateway = gateway;
        this.profiles = profiles;
    }

    void send(String customer, boolean sampled) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Map<String, Object> contact =
                Map.of(
                        "customerId", customer,
                        "channel", "chat",
                        "direction", "inbound",
                        "subject", "bench",
                        "durationSeconds", 1);
        answers.add(
                gateway.postLater("amy", "/contacts", contact)
                        .handle(
                                (answer, problem) -> {
                                    note(answer, customer, sampled ? now : null);
                                    return null;
                                }));
    }

    void awaitAnswers(Duration limit) throws InterruptedException {
        try {
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                    .get(limit.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            refused.addAndGet(answers.stream().filter(answer -> !answer.isDone()).count());
        } catch (ExecutionException e) {
            throw new IllegalStateException("no answer fails, each is noted", e);
        }
        for (Thread watch : watches) {
            watch.join();
        }
    }

    long made() {
        return made.get();
    }

    long refused() {
        return refused.get();
    }

    private void note(
            @Nullable HttpResponse<String> answer, String customer, @Nullable Instant sampledAt) {
        if (answer == null || answer.statusCode() != 201) {
            refused.incrementAndGet();
            return;
        }
        made.incrementAndGet();
        if (sampledAt != null) {
            watch(ContactAnswer.id(answer), customer, sampledAt);
        }
    }

    private void watch(String contact, String customer, Instant sentAt) {
        watches.add(
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        profiles.await(customer, contact, sentAt);
                                    } catch (InterruptedException e) {
                                        Thread.currentThread().interrupt();
                                    }
                                }));
    }

    /** The id of the contact that was logged. */
    private static final class ContactAnswer {

        static String id(HttpResponse<String> answer) {
            var body = JsonMapper.shared().readTree(answer.body());
            return body.path("contactId").asString(body.path("id").asString(""));
        }
    }
}
