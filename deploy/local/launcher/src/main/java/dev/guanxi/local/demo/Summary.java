package dev.guanxi.local.demo;

import dev.guanxi.local.api.Gateway;
import dev.guanxi.local.place.PortPlan;
import dev.guanxi.local.process.Memory;
import dev.guanxi.local.process.RunState;
import dev.guanxi.local.text.Figures;
import dev.guanxi.local.text.TextTable;
import java.math.BigDecimal;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** What the company knows now that it did not know before, and where to look further. */
record Summary(Gateway gateway, PortPlan ports) {

    void print(RunState state, Duration history, Duration story) {
        System.out.println("\nTop 10 customers by lifetime value");
        System.out.println(topTen());
        System.out.println("Value matrix: current value by potential");
        System.out.println(matrix());
        System.out.println("Customer equity (sum of lifetime values): " + equity());
        System.out.println(
                "History in "
                        + (history.isZero() ? "an earlier run" : Figures.seconds(history))
                        + ", story in "
                        + Figures.seconds(story)
                        + ", memory of all processes "
                        + Figures.megabytes(Memory.total(state))
                        + ".");
        System.out.println("\nWhat to open next");
        System.out.println("  " + gateway.base() + "/swagger-ui.html   every operation, to try");
        System.out.println("  ./guanxi token ana                      a token for curl");
        System.out.println("  ./guanxi status, ./guanxi logs sales-service -f");
        System.out.println("  docs/erp-integration.md                 the same from an ERP\n");
    }

    private String topTen() {
        TextTable table =
                new TextTable("", "customer", "revenue", "per year", "CLV", "tier", "segment");
        int place = 0;
        for (JsonNode profile :
                gateway.get("ana", "/analytics/customers?sort=-clv&limit=10").path("items")) {
            Profile seen = Profile.of(profile);
            table.row(
                    Integer.toString(++place),
                    new CustomerName(gateway).of(seen.customerId()),
                    Figures.money(Ledger.amount(profile.path("totals"), "revenue")),
                    Figures.money(Ledger.amount(profile, "current")),
                    Figures.money(seen.clv()),
                    seen.tier(),
                    seen.segment());
        }
        return table.toString();
    }

    private String matrix() {
        TextTable table = new TextTable("quadrant", "customers", "per year", "CLV", "treatment");
        JsonNode matrix = gateway.get("ana", "/analytics/value-matrix");
        for (JsonNode cell : matrix.path("quadrants")) {
            JsonNode sum = cell.path("sum");
            table.row(
                    cell.path("quadrant").asString(""),
                    Figures.count(sum.path("customers").asLong()),
                    Figures.money(Ledger.amount(sum, "current")),
                    Figures.money(Ledger.amount(sum, "clv")),
                    cell.path("treatment").asString(""));
        }
        return table.toString();
    }

    private String equity() {
        JsonNode answer = gateway.get("ana", "/analytics/equity");
        BigDecimal equity = Ledger.amount(answer, "equity");
        return Figures.money(equity) + " GBP";
    }
}
