package dev.guanxi.local.history;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file's country names as ISO 3166 codes; what is no country ("Unspecified") has none. */
final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    static @Nullable String code(String name) {
        return CODES.get(name);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getDisplayCountry(Locale.UK), code);
        }
        codes.put("Czech Republic", "CZ");
        codes.put("EIRE", "IE");
        codes.put("Hong Kong", "HK");
        codes.put("RSA", "ZA");
        codes.put("USA", "US");
        return Map.copyOf(codes);
    }
}
