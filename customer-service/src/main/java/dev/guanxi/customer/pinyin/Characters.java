package dev.guanxi.customer.pinyin;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The syllable of a character as ICU has it. ICU needs 0.2 ms for one, so each is asked for once;
 * what is kept has an end, since there are only so many characters.
 */
final class Characters {

    private static final Transliterator PLAIN = Transliterator.getInstance("Han-Latin");
    private static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");
    private static final Map<Integer, String> PLAIN_SYLLABLES = new ConcurrentHashMap<>();
    private static final Map<Integer, String> SURNAME_SYLLABLES = new ConcurrentHashMap<>();

    private Characters() {}

    static String plain(int codePoint) {
        return PLAIN_SYLLABLES.computeIfAbsent(codePoint, c -> syllable(PLAIN, c));
    }

    static String surname(int codePoint) {
        return SURNAME_SYLLABLES.computeIfAbsent(codePoint, c -> syllable(NAMES, c));
    }

    /** Without tones, but with the dots of ü, which is another sound; one that is unknown stays. */
    private static String syllable(Transliterator reader, int codePoint) {
        String character = Character.toString(codePoint);
        String toneless =
                Normalizer.normalize(reader.transliterate(character), Normalizer.Form.NFD)
                        .replaceAll("[\\p{M}&&[^\\u0308]]|\\s", "");
        return Normalizer.normalize(toneless, Normalizer.Form.NFC).intern();
    }
}
