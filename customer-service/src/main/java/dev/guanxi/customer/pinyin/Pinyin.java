package dev.guanxi.customer.pinyin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads names in Chinese characters, simplified or traditional, as pinyin without tones. ICU knows
 * how a character is read; words of companies and places, and surnames that sound otherwise than
 * the character does elsewhere ({@code 单} is Shan), are corrected by two lists that lie beside this
 * class.
 */
public final class Pinyin {

    private static final Pattern TOKEN =
            Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{M}\\p{N}&&\\P{IsHan}]+");
    private static final int FIRST_HAN = 0x2E80;
    private static final Dictionary WORDS = Dictionary.read("words.txt");
    private static final Dictionary SURNAMES = Dictionary.read("surnames.txt");

    private Pinyin() {}

    public static boolean concerns(String text) {
        return text.codePoints().anyMatch(Pinyin::isHan);
    }

    static boolean isHan(int codePoint) {
        return codePoint >= FIRST_HAN
                && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** As a name of a thing or a company is read; other letters stay as they are. */
    public static Reading of(String text) {
        return reading(text, false);
    }

    /** As a name that begins with a surname is read. */
    public static Reading ofPerson(String text) {
        return reading(text, true);
    }

    private static Reading reading(String text, boolean surnameFirst) {
        List<String> syllables = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        boolean first = surnameFirst;
        while (token.find()) {
            if (isHan(token.group().codePointAt(0))) {
                read(token.group(), first, syllables);
                first = false;
            } else {
                syllables.add(token.group());
            }
        }
        return new Reading(syllables);
    }

    private static void read(String characters, boolean surnameFirst, List<String> into) {
        int at = 0;
        if (surnameFirst) {
            Optional<Dictionary.Entry> surname = SURNAMES.at(characters, 0);
            if (surname.isPresent()) {
                into.addAll(surname.get().syllables());
                at = surname.get().word().length();
            } else {
                into.add(Characters.surname(characters.codePointAt(0)));
                at = characters.offsetByCodePoints(0, 1);
            }
        }
        while (at < characters.length()) {
            Optional<Dictionary.Entry> word = WORDS.at(characters, at);
            if (word.isPresent()) {
                into.addAll(word.get().syllables());
                at += word.get().word().length();
            } else {
                into.add(Characters.plain(characters.codePointAt(at)));
                at = characters.offsetByCodePoints(at, 1);
            }
        }
    }
}
