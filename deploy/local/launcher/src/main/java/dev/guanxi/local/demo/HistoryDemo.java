package dev.guanxi.local.demo;

import dev.guanxi.local.history.CustomerIds;
import dev.guanxi.local.history.DateShift;
import dev.guanxi.local.history.HistoryPlayer;
import dev.guanxi.local.history.HistoryTruth;
import dev.guanxi.local.history.RetailHistory;
import dev.guanxi.local.history.Totals;
import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.text.Figures;
import dev.guanxi.local.text.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Plays the retailer's history as the ERP and waits until analytics shows all of it. */
final class HistoryDemo {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration WITHOUT_PROGRESS = Duration.ofMinutes(2);
    private static final Duration TO_SETTLE = Duration.ofSeconds(10);

    private final Ledger ledger;
    private final RetailHistory history = RetailHistory.bundled();
    private final HistoryTruth truth = HistoryTruth.of(history);
    private final Progress progress = Progress.onConsole();

    HistoryDemo(Ledger ledger) {
        this.ledger = ledger;
    }

    HistoryTruth truth() {
        return truth;
    }

    DateShift shift(boolean originalDates, Instant now) {
        return originalDates ? DateShift.NONE : DateShift.toRecent(truth.lastAt(), now);
    }

    /** Whether an earlier demo has brought everything in already. */
    boolean isAlreadyIn() {
        return ledger.totals().documents() >= truth.totals().documents();
    }

    /** Plays and waits; the time from the first message to the last document in analytics. */
    Duration play(String bootstrap, DateShift shift) {
        try (HistoryPlayer player = new HistoryPlayer(bootstrap)) {
            int products = player.playProducts(history, shift.apply(truth.lastAt()));
            System.out.println("  " + Figures.count(products) + " products sent.");
            Instant begun = Instant.now();
            CompletableFuture<Void> playing =
                    CompletableFuture.runAsync(() -> player.playSales(history, shift));
            follow(player, playing, begun);
            return Duration.between(begun, Instant.now());
        }
    }

    /** The comparison once figures no longer move, or after a short while as they are. */
    Comparison compare() {
        Instant deadline = Instant.now().plus(TO_SETTLE);
        Comparison comparison = comparison();
        while (!comparison.agrees() && Instant.now().isBefore(deadline)) {
            pause();
            comparison = comparison();
        }
        return comparison;
    }

    private Comparison comparison() {
        List<Comparison.TopCustomer> top = new ArrayList<>();
        for (int i = 0; i < HistoryTruth.STATED_TOP.size(); i++) {
            HistoryTruth.CustomerRevenue file = truth.topCustomers().get(i);
            HistoryTruth.CustomerRevenue stated = HistoryTruth.STATED_TOP.get(i);
            top.add(
                    new Comparison.TopCustomer(
                            stated.customerRef(),
                            ledger.netRevenueOf(CustomerIds.of(stated.customerRef())),
                            file.revenue(),
                            stated.revenue()));
        }
        return new Comparison(ledger.totals(), truth.totals(), Totals.STATED, top);
    }

    private void follow(HistoryPlayer player, CompletableFuture<Void> playing, Instant begun) {
        long all = truth.totals().documents();
        long seen = -1;
        Instant moved = Instant.now();
        while (true) {
            if (playing.isCompletedExceptionally()) {
                playing.join();
            }
            long arrived = ledger.totalsIfReachable().map(Totals::documents).orElse(seen);
            if (arrived > seen) {
                seen = arrived;
                moved = Instant.now();
            }
            String sent = line("sent by the ERP ", player.acknowledged(), all, begun);
            String shown = line("seen in analytics", Math.max(0, seen), all, begun);
            if (seen >= all && playing.isDone()) {
                progress.finish(sent, shown);
                return;
            }
            progress.show(sent, shown);
            if (Duration.between(moved, Instant.now()).compareTo(WITHOUT_PROGRESS) > 0) {
                throw new LocalFailure(
                        "analytics stands still at "
                                + Figures.count(seen)
                                + " of "
                                + Figures.count(all)
                                + " documents: see ./guanxi deadletters and ./guanxi logs"
                                + " analytics-service");
            }
            pause();
        }
    }

    static String line(String what, long done, long all, Instant begun) {
        long milliseconds = Math.max(1, Duration.between(begun, Instant.now()).toMillis());
        return "  %-17s %s  %s/s"
                .formatted(
                        what, Progress.bar(done, all), Figures.count(done * 1000 / milliseconds));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("interrupted while the history was playing", e);
        }
    }
}
