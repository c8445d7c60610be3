package dev.guanxi.customer.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

class XlsxWriter implements TableWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private final String name;
    private List<String> header = List.of();
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    XlsxWriter(OutputStream out, String name) {
        this.workbook = new Workbook(out, "Guanxi", "1.0");
        this.name = name;
        this.sheet = workbook.newWorksheet(name);
    }

    @Override
    public void write(List<String> cells) throws IOException {
        if (row == 0 && sheets == 1) {
            header = List.copyOf(cells);
        }
        if (row == MOST_ROWS) {
            sheet.finish();
            sheets++;
            sheet = workbook.newWorksheet(name + " " + sheets);
            row = 0;
            append(header);
        }
        append(cells);
    }

    private void append(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String text = SafeCells.guardedWhereGuardedAlready(cells.get(i));
            if (text.length() > LONGEST_CELL) {
                throw new UnreadableTable(
                        "cell-too-long",
                        "A workbook's cell holds " + LONGEST_CELL + " characters: take csv");
            }
            if (!text.isEmpty()) {
                sheet.inlineString(row, i, text);
            }
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
