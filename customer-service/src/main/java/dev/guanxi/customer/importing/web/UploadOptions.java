package dev.guanxi.customer.importing.web;

import dev.guanxi.customer.importing.ImportOrder;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.platform.problem.Malformed;
import io.swagger.v3.oas.annotations.Parameter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The query parameters of an import. */
record UploadOptions(
        @Parameter(description = "A kept mapping; absent: columns go by their names")
                @Nullable UUID mapping,
        @Parameter(
                        description =
                                "What is done with rows that mean a customer on record, and with"
                                        + " those that do not; absent: create-or-update")
                ImportOrder.@Nullable Mode mode,
        @Parameter(description = "Do all but write customers, and say what would happen")
                @Nullable Boolean dryRun,
        @Parameter(
                        description = "The encoding of the text; absent: found out",
                        example = "windows-1252")
                @Nullable String encoding,
        @Parameter(description = "Between columns of CSV: a character, or tab; absent: found out")
                @Nullable String delimiter,
        @Parameter(description = "What people call the file", example = "customers.csv")
                @Nullable String filename,
        @Parameter(
                        description =
                                "What else than its id and its outside keys makes a row mean a"
                                        + " customer")
                @Nullable List<ImportOrder.MatchBy> matchBy,
        @Parameter(description = "The kind of new customers whose row does not say it")
                Profile.@Nullable Kind kind) {

    private static final int LONGEST_NAME = 255;

    ImportOrder.Manner manner() {
        if (matchBy != null && matchBy.stream().anyMatch(Objects::isNull)) {
            throw new Malformed("malformed-match-by", "'matchBy' is email or phone");
        }
        Set<ImportOrder.MatchBy> sorted =
                matchBy == null ? new TreeSet<>() : new TreeSet<>(matchBy);
        return new ImportOrder.Manner(
                mode == null ? ImportOrder.Mode.CREATE_OR_UPDATE : mode,
                Boolean.TRUE.equals(dryRun),
                Collections.unmodifiableSet(sorted),
                kind);
    }

    /** As the parameter says, else as the content type does; null: to be found. */
    @Nullable Charset charset(@Nullable Charset ofContentType) {
        if (encoding == null) {
            return ofContentType;
        }
        try {
            Charset charset = Charset.forName(encoding);
            // Charsets that can only be read from exist, and so do such that are no text.
            if (charset.canEncode()) {
                return charset;
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // Answered below.
        }
        throw new Malformed(
                "unknown-encoding",
                "'encoding' is one like UTF-8, UTF-16LE, GB18030 or windows-1252");
    }

    @Nullable Character character() {
        if (delimiter == null) {
            return null;
        }
        if ("tab".equals(delimiter)) {
            return '\t';
        }
        if (delimiter.length() != 1 || "\"\r\n\0".contains(delimiter)) {
            throw new Malformed(
                    "malformed-delimiter",
                    "'delimiter' is one character, such as ; or the word tab");
        }
        return delimiter.charAt(0);
    }

    @Nullable String name() {
        if (filename == null || filename.isBlank()) {
            return null;
        }
        String plain = filename.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }
}
