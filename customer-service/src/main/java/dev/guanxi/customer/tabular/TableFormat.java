package dev.guanxi.customer.tabular;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a table lies in a file. */
public enum TableFormat {
    CSV(TableFormat.CSV_TYPE),
    NDJSON(TableFormat.NDJSON_TYPE),
    XLSX(TableFormat.XLSX_TYPE);

    public static final String CSV_TYPE = "text/csv";
    public static final String NDJSON_TYPE = "application/x-ndjson";
    public static final String XLSX_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The word in JSON, in parameters and at the end of a file's name. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
