package dev.guanxi.customer.party.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Text as it is searched: no case, no accents, words apart by one blank. Each word has a blank
 * before it, so that a pattern can ask for the beginning of a word.
 */
final class SearchText {

    private static final int MAX_WORDS = 8;
    private static final int FITS_ANYWHERE = 3;

    private SearchText() {}

    static String of(Stream<String> texts) {
        return texts.map(SearchText::plain).reduce("", (all, text) -> all + " " + text);
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cc}\\p{Cs}]+", " ")
                .strip();
    }

    /**
     * One LIKE pattern for each word. The trigram index finds three letters anywhere, but fewer
     * only at the beginning of a word.
     */
    static List<String> patterns(String words) {
        return Arrays.stream(plain(words).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .map(word -> (word.length() < FITS_ANYWHERE ? "% " : "%") + escaped(word) + "%")
                .toList();
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
