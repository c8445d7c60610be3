package dev.guanxi.customer.party.store;

import dev.guanxi.customer.pinyin.Pinyin;
import dev.guanxi.customer.pinyin.Reading;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text as it is searched: no case, no accents, words apart by one blank. Each word has a blank
 * before it, so that a pattern can ask for the beginning of a word. Each Chinese character is a
 * word of its own, so that one alone is found anywhere, and written as {@code h738b}: the trigram
 * index of a database of locale C knows no letters but ASCII. Chinese names have their pinyin
 * behind them.
 */
final class SearchText {

    private static final int MAX_WORDS = 8;
    private static final int FITS_ANYWHERE = 3;
    private static final Pattern CHINESE_CHARACTER = Pattern.compile("\\p{IsHan}");
    private static final Pattern CHINESE_OR_NOT = Pattern.compile("\\p{IsHan}+|\\P{IsHan}+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\p{Cs}]+");

    private SearchText() {}

    static String of(Stream<String> texts) {
        return texts.flatMap(SearchText::forms)
                .distinct()
                .reduce("", (all, text) -> all + " " + text);
    }

    /** In the order of names Chinese ones stand among the others by their pinyin. */
    static String sortedBy(String name, boolean surnameFirst) {
        if (!Pinyin.concerns(name)) {
            return plain(name);
        }
        Reading reading = surnameFirst ? Pinyin.ofPerson(name) : Pinyin.of(name);
        return plain(reading.spaced() + " " + name);
    }

    static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BLANKS.matcher(bare.replace("ß", "ss").toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /**
     * One LIKE pattern for each word. The trigram index finds three letters anywhere, but fewer
     * only at the beginning of a word.
     */
    static List<String> patterns(String words) {
        return Arrays.stream(plain(words).split(" "))
                .flatMap(word -> CHINESE_OR_NOT.matcher(word).results().map(MatchResult::group))
                .limit(MAX_WORDS)
                .map(word -> (beginsAWord(word) ? "% " : "%") + escaped(apart(word)) + "%")
                .toList();
    }

    private static boolean beginsAWord(String word) {
        return word.length() < FITS_ANYWHERE || Pinyin.concerns(word);
    }

    private static Stream<String> forms(String text) {
        String plain = plain(text);
        return Pinyin.concerns(plain)
                ? Stream.concat(Stream.of(apart(plain)), pinyin(text))
                : Stream.of(plain);
    }

    /** Nobody knows whether a seller reads 单 as the surname or not: both are found. */
    private static Stream<String> pinyin(String name) {
        return Stream.of(Pinyin.of(name), Pinyin.ofPerson(name))
                .flatMap(reading -> Stream.of(reading, reading.typed()))
                .distinct()
                .flatMap(r -> Stream.of(r.spaced(), r.joined(), r.initials()))
                .map(SearchText::plain);
    }

    private static String apart(String plain) {
        return CHINESE_CHARACTER
                .matcher(plain)
                .replaceAll(found -> " h" + Integer.toHexString(found.group().codePointAt(0)) + " ")
                .replaceAll(" +", " ")
                .strip();
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
