package dev.guanxi.local.demo;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.api.Tokens;
import dev.guanxi.local.history.DateShift;
import dev.guanxi.local.history.LeftOut;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.platform.RunningPlatform;
import dev.guanxi.local.text.Figures;
import java.time.Duration;
import java.time.Instant;

/** The whole demo on a running platform. */
public final class Demo {

    private final RunningPlatform platform;
    private final PortPlan ports;
    private final Gateway gateway;

    public Demo(RunningPlatform platform) {
        this.platform = platform;
        this.ports = platform.ports();
        this.gateway = new Gateway(ports, new Tokens(ports));
    }

    /** Whether the system showed exactly what the file holds. */
    public boolean run(boolean originalDates) {
        System.out.println(
                "\nThe history: UCI Online Retail (D. Chen, CC BY 4.0), sent as an ERP does");
        HistoryDemo history = new HistoryDemo(new Ledger(gateway));
        explain(history, originalDates);
        Duration took = Duration.ZERO;
        if (history.isAlreadyIn()) {
            System.out.println("  All of it is in already: sent again it would change nothing.");
        } else {
            DateShift shift = history.shift(originalDates, Instant.now());
            took = history.play("localhost:" + ports.kafka(), shift);
            System.out.println("  In the profiles after " + Figures.seconds(took) + ".");
        }
        Comparison comparison = history.compare();
        System.out.println("\n" + comparison);
        if (!comparison.agrees()) {
            System.out.println("The totals are NOT what the file holds.");
            return false;
        }
        System.out.println("The system shows exactly what the file holds.\n");
        Duration story = new Story(gateway, ports).tell();
        new CustomerStory(gateway).tell();
        new Summary(gateway, ports).print(platform.state(), took, story);
        return true;
    }

    private static void explain(HistoryDemo history, boolean originalDates) {
        LeftOut leftOut = history.truth().leftOut();
        System.out.println(
                "  Left out, being no sales: "
                        + Figures.count(leftOut.withoutPrice())
                        + " lines with a price of 0 or below, "
                        + Figures.count(leftOut.negativeQuantity())
                        + " with a negative quantity outside a credit note.");
        if (!originalDates) {
            long weeks = history.shift(false, Instant.now()).by().toDays() / 7;
            System.out.println("  Dates are moved by " + weeks + " weeks into the present.");
        }
    }
}
