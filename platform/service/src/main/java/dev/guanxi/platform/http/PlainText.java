package dev.guanxi.platform.http;

/** What text must look like to be kept by PostgreSQL and carried by JSON. */
public final class PlainText {

    /** One line: no control characters, no half characters. */
    public static final String LINE = "[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]*";

    /** Any number of lines: no NUL, no half characters. */
    public static final String LINES = "[^\\u0000\\uD800-\\uDFFF]*";

    private PlainText() {}
}
