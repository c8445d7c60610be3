package dev.guanxi.local.demo;

import dev.guanxi.local.history.Totals;
import dev.guanxi.local.text.Figures;
import dev.guanxi.local.text.TextTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The system's totals beside the truth of the file and beside what the project states. */
record Comparison(Totals system, Totals file, Totals stated, List<TopCustomer> top) {

    /** The net revenue of one of the customers that the project names. */
    record TopCustomer(String customerRef, BigDecimal system, BigDecimal file, BigDecimal stated) {}

    private record Row(String name, BigDecimal system, BigDecimal file, BigDecimal stated) {

        boolean agrees() {
            return system.compareTo(file) == 0 && file.compareTo(stated) == 0;
        }
    }

    boolean agrees() {
        return rows().stream().allMatch(Row::agrees);
    }

    @Override
    public String toString() {
        TextTable table = new TextTable("", "Guanxi", "the file", "stated", "");
        for (Row row : rows()) {
            table.row(
                    row.name(),
                    figure(row.system()),
                    figure(row.file()),
                    figure(row.stated()),
                    row.agrees() ? "same" : "DIFFERENT");
        }
        return table.toString();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("lines", system.lines(), file.lines(), stated.lines()));
        rows.add(row("documents", system.documents(), file.documents(), stated.documents()));
        rows.add(
                row(
                        "credit notes",
                        system.creditNotes(),
                        file.creditNotes(),
                        stated.creditNotes()));
        rows.add(
                row(
                        "anonymous documents",
                        system.anonymousDocuments(),
                        file.anonymousDocuments(),
                        stated.anonymousDocuments()));
        rows.add(row("customers", system.customers(), file.customers(), stated.customers()));
        rows.add(
                new Row(
                        "net revenue with customers, GBP",
                        system.revenue().withCustomers(),
                        file.revenue().withCustomers(),
                        stated.revenue().withCustomers()));
        rows.add(
                new Row(
                        "net revenue anonymous, GBP",
                        system.revenue().anonymous(),
                        file.revenue().anonymous(),
                        stated.revenue().anonymous()));
        for (TopCustomer customer : top) {
            rows.add(
                    new Row(
                            "net revenue of customer " + customer.customerRef() + ", GBP",
                            customer.system(),
                            customer.file(),
                            customer.stated()));
        }
        return rows;
    }

    private static Row row(String name, long system, long file, long stated) {
        return new Row(
                name,
                BigDecimal.valueOf(system),
                BigDecimal.valueOf(file),
                BigDecimal.valueOf(stated));
    }

    private static String figure(BigDecimal value) {
        return value.scale() <= 0 ? Figures.count(value.longValueExact()) : Figures.exact(value);
    }
}
