package dev.guanxi.local.text;

import java.util.ArrayList;
import java.util.List;

/** Columns as wide as their widest cell; cells that are figures stand to the right. */
public final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    public TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < columns; i++) {
                line.append(cell(row.get(i), widths[i], isFigures(i))).append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String cell(String text, int width, boolean toTheRight) {
        String space = " ".repeat(width - text.length());
        return toTheRight ? space + text : text + space;
    }

    private boolean isFigures(int column) {
        return rows.size() > 1
                && rows.stream()
                        .skip(1)
                        .map(row -> row.get(column))
                        .allMatch(cell -> cell.matches("[-+]?[\\d.,]*( ?(MB|GB|s|ms|%))?|–"));
    }
}
