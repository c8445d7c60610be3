package dev.guanxi.customer.importing;

import dev.guanxi.customer.tabular.SafeCells;
import dev.guanxi.customer.tabular.TableRow;
import dev.guanxi.platform.problem.Problem;
import java.util.stream.Collectors;

/** Says in a line why a row was refused. */
final class RowRefusals {

    private RowRefusals() {}

    static ImportLedger.Refusal of(TableRow row, Problem problem) {
        String reason =
                problem.errors().isEmpty()
                        ? String.valueOf(problem.getMessage())
                        : problem.errors().stream()
                                .map(error -> error.pointer() + ": " + error.message())
                                .collect(Collectors.joining("; "));
        return new ImportLedger.Refusal(
                row.number(),
                problem.code(),
                storable(reason),
                row.cells().stream().map(SafeCells::plain).map(RowRefusals::storable).toList());
    }

    /** What PostgreSQL cannot keep is shown as what it is: not a character. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD').replaceAll("[\\uD800-\\uDFFF]", "\uFFFD");
    }
}
