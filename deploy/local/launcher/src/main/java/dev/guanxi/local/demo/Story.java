package dev.guanxi.local.demo;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.text.Figures;
import java.time.Duration;
import java.time.Instant;

/**
 * A day in the life of one real customer, told through the gateway: what each thing that happens
 * does to its value, its tier and its place in the call centre's queue.
 */
final class Story {

    private static final Duration SEGMENTS_WITHIN = Duration.ofSeconds(60);
    private static final Duration BUILD_EVERY = Duration.ofMillis(500);

    private final StoryActs acts;
    private final Stage stage;
    private final StoryCast cast;
    private final ErpVoice erp;

    Story(Gateway gateway, PortPlan ports) {
        this.acts = new StoryActs(gateway);
        this.stage = new Stage(gateway);
        this.cast = StoryCast.choose(gateway);
        this.erp = new ErpVoice("localhost:" + ports.kafka());
    }

    /** The time that the whole story took. */
    Duration tell() {
        Instant begun = Instant.now();
        String hero = cast.hero();
        System.out.println("The story of " + cast.heroName() + ", through the gateway");
        Profile start = stage.profile(hero);
        System.out.println("  " + Scene.describe(start));
        String earlier = acts.openTicket(cast.rival(), "inquiry", "When is the next delivery?");
        String later = acts.openTicket(cast.bystander(), "inquiry", "Do you sell lanterns?");

        play("The customer calls; amy talks for six minutes", () -> acts.logCall(hero));
        String ticket = complain();
        String campaign = planCampaign(start.segment());
        play("max's campaign reaches segment " + start.segment(), () -> acts.launch(campaign));
        play("The customer answers the campaign", () -> acts.respond(campaign, hero));
        String order = order(start);
        follow(order, "delivered", "LS-1001");
        follow(order, "paid", "PAY-1001");
        acts.resolve(ticket, "Two new lanterns are on their way");
        acts.resolve(earlier, "On Monday");
        acts.resolve(later, "We do, in all colours");
        erp.close();
        System.out.println("  The tickets are resolved. " + Scene.describe(stage.profile(hero)));
        return Duration.between(begun, Instant.now());
    }

    private String complain() {
        String[] ticket = new String[1];
        play(
                "It complains: amy opens a ticket",
                () -> {
                    ticket[0] = acts.openTicket(cast.hero(), "complaint", "Two lanterns broken");
                    stage.watch(ticket[0]);
                });
        return ticket[0];
    }

    /** Right after the history, marketing may hear of the segments some seconds after analytics. */
    private String planCampaign(String segment) {
        String campaign = acts.planCampaign(segment);
        if (!Stage.await(
                SEGMENTS_WITHIN, BUILD_EVERY, () -> acts.buildAudience(campaign, cast.hero()))) {
            throw new LocalFailure(
                    "marketing-service does not have the customer in the segment " + segment);
        }
        return campaign;
    }

    private String order(Profile start) {
        String[] order = new String[1];
        play(
                "sam takes an order on the phone",
                () -> order[0] = acts.order(cast.hero(), start.value().current()));
        return order[0];
    }

    /** What the ERP says about the order reaches the order itself; it earns no second time. */
    private void follow(String order, String status, String document) {
        Instant begun = Instant.now();
        erp.say(order, status, document);
        boolean seen = stage.awaitOrder(order, status);
        System.out.println(
                "  The ERP reports the order "
                        + status
                        + ": "
                        + (seen
                                ? "the order says so after "
                                        + Duration.between(begun, Instant.now()).toMillis()
                                        + " ms"
                                : "NOT seen within " + Figures.seconds(Stage.PATIENCE)));
    }

    private void play(String what, Runnable act) {
        System.out.println(stage.play(what, cast.hero(), act).text());
    }
}
