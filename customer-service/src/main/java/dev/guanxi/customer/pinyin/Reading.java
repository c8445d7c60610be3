package dev.guanxi.customer.pinyin;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a name sounds.
 *
 * @param syllables one for each Chinese character, and each other word as it is; {@code ü} where
 *     keyboards have {@code v}
 */
public record Reading(List<String> syllables) {

    public Reading {
        syllables = List.copyOf(syllables);
    }

    /** {@code wang xiao ming} */
    public String spaced() {
        return String.join(" ", syllables);
    }

    /** {@code wangxiaoming} */
    public String joined() {
        return String.join("", syllables);
    }

    /** {@code wxm} */
    public String initials() {
        return syllables.stream()
                .map(syllable -> syllable.substring(0, syllable.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** As one types {@code ü} where there is no such key. */
    public Reading typed() {
        return new Reading(syllables.stream().map(s -> s.replace('ü', 'v')).toList());
    }
}
