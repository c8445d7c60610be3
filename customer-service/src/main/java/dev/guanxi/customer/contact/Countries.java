package dev.guanxi.customer.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads countries: {@code gb}, {@code GB} and {@code United Kingdom} are one. */
public final class Countries {

    private static final Map<String, String> CODE_BY_NAME =
            Arrays.stream(Locale.getISOCountries())
                    .collect(Collectors.toMap(Countries::englishName, Function.identity()));

    private static final Set<String> CODES = Set.copyOf(CODE_BY_NAME.values());

    private Countries() {}

    /** The ISO 3166-1 alpha-2 code, the text itself where none is known, null for nothing. */
    public static @Nullable String codeOrName(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        String upper = stripped.toUpperCase(Locale.ROOT);
        if (CODES.contains(upper)) {
            return upper;
        }
        return CODE_BY_NAME.getOrDefault(stripped.toLowerCase(Locale.ROOT), stripped);
    }

    private static String englishName(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }
}
