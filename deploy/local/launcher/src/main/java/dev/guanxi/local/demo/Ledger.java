package dev.guanxi.local.demo;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.api.UnexpectedAnswer;
import dev.guanxi.local.history.Totals;
import dev.guanxi.local.history.Totals.Revenue;
import dev.guanxi.local.place.LocalFailure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** How far analytics is, as an analyst sees it at the gateway. */
public final class Ledger {

    private final Gateway gateway;

    public Ledger(Gateway gateway) {
        this.gateway = gateway;
    }

    public Totals totals() {
        JsonNode answer = gateway.get("ana", "/analytics/ledger");
        return new Totals(
                answer.path("lines").asLong(),
                answer.path("documents").asLong(),
                answer.path("creditNotes").asLong(),
                answer.path("anonymousDocuments").asLong(),
                answer.path("customers").asLong(),
                new Revenue(amount(answer, "netRevenue"), amount(answer, "anonymousRevenue")));
    }

    /** What the customer bought less what it returned; zero while it is not known. */
    public BigDecimal netRevenueOf(UUID customer) {
        try {
            JsonNode totals = gateway.get("ana", "/analytics/customers/" + customer).path("totals");
            return amount(totals, "revenue").subtract(amount(totals, "returns"));
        } catch (UnexpectedAnswer e) {
            if (e.status() == 404) {
                return BigDecimal.ZERO;
            }
            throw e;
        }
    }

    /** Nothing while the service is on its way back. */
    public Optional<Totals> totalsIfReachable() {
        try {
            return Optional.of(totals());
        } catch (LocalFailure e) {
            return Optional.empty();
        } catch (UnexpectedAnswer e) {
            if (e.status() >= 500) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Money as an object, or a decimal by itself. */
    static BigDecimal amount(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        String text = node.isObject() ? node.path("amount").asString("0") : node.asString("0");
        return new BigDecimal(text);
    }
}
