package dev.guanxi.sales.opportunity;

import dev.guanxi.platform.value.Money;
import dev.guanxi.sales.customer.CustomerId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chance to sell something to a customer; once won or lost it stays so. */
public final class Opportunity {

    private final OpportunityId id;
    private final Terms terms;
    private final Instant openedAt;
    private Position position;

    private Opportunity(OpportunityId id, Terms terms, Instant openedAt, Position position) {
        this.id = id;
        this.terms = terms;
        this.openedAt = openedAt;
        this.position = position;
    }

    /**
     * @param value what it would bring in, undiscounted and unweighted
     * @param owner user name of the seller
     */
    public record Terms(CustomerId customer, String name, Money value, String owner) {}

    /**
     * @param reason why it was lost, or null
     * @param since when it came there
     * @param version one more with each change
     */
    public record Position(Stage stage, @Nullable String reason, Instant since, long version) {}

    static Opportunity open(Terms terms, Stage stage, Instant at) {
        Position start = new Position(stage, null, at, 1);
        return new Opportunity(OpportunityId.next(), terms, at, start);
    }

    /** An opportunity as it was stored. */
    public static Opportunity of(
            OpportunityId id, Terms terms, Instant openedAt, Position position) {
        return new Opportunity(id, terms, openedAt, position);
    }

    /** What there is to tell of a new opportunity. */
    OpportunityEvent opened() {
        return new OpportunityEvent.Opened(id, terms, position);
    }

    /**
     * Empty when it is in that stage already.
     *
     * @throws OpportunityAlreadyClosed when it is won or lost
     */
    Optional<OpportunityEvent> moveTo(Stage stage, Instant at) {
        requireOpen();
        if (stage.name().equals(position.stage().name())) {
            return Optional.empty();
        }
        return Optional.of(new OpportunityEvent.Moved(id, terms, advance(stage, null, at)));
    }

    /**
     * @throws OpportunityAlreadyClosed when it is won or lost
     */
    OpportunityEvent win(Instant at) {
        requireOpen();
        return new OpportunityEvent.Won(id, terms, advance(Stage.WON, null, at));
    }

    /**
     * @throws OpportunityAlreadyClosed when it is won or lost
     */
    OpportunityEvent lose(String reason, Instant at) {
        requireOpen();
        return new OpportunityEvent.Lost(id, terms, advance(Stage.LOST, reason, at));
    }

    private void requireOpen() {
        if (position.stage().isClosed()) {
            throw new OpportunityAlreadyClosed(id, position.stage());
        }
    }

    private Position advance(Stage stage, @Nullable String reason, Instant at) {
        position = new Position(stage, reason, at, position.version() + 1);
        return position;
    }

    public OpportunityId id() {
        return id;
    }

    public Terms terms() {
        return terms;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Position position() {
        return position;
    }
}
