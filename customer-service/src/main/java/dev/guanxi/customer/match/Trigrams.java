package dev.guanxi.customer.match;

import java.util.HashSet;
import java.util.Set;

/**
 * How similar two texts are: the share of their trigrams that both have, as PostgreSQL's pg_trgm
 * counts it, but for letters of every script whatever the locale of the database.
 */
final class Trigrams {

    private Trigrams() {}

    static double similarity(String one, String other) {
        Set<String> ours = of(one);
        Set<String> theirs = of(other);
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        int all = ours.size() + theirs.size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }

    private static Set<String> of(String text) {
        Set<String> trigrams = new HashSet<>();
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                String padded = "  " + word + " ";
                for (int i = 0; i + 3 <= padded.length(); i++) {
                    trigrams.add(padded.substring(i, i + 3));
                }
            }
        }
        return trigrams;
    }
}
