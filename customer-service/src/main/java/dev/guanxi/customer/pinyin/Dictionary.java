package dev.guanxi.customer.pinyin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Words with their syllables, from a file beside this class. */
final class Dictionary {

    private final Map<String, List<String>> syllables;
    private final int longest;

    private Dictionary(Map<String, List<String>> syllables) {
        this.syllables = Map.copyOf(syllables);
        longest = syllables.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static Dictionary read(String file) {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Dictionary.class.getResourceAsStream(file), file),
                                StandardCharsets.UTF_8))) {
            Map<String, List<String>> words = new HashMap<>();
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(
                            parts ->
                                    words.put(
                                            parts[0],
                                            Arrays.asList(parts).subList(1, parts.length)));
            return new Dictionary(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The longest word that begins there. */
    Optional<Entry> at(String text, int position) {
        for (int length = Math.min(longest, text.length() - position); length > 0; length--) {
            String word = text.substring(position, position + length);
            List<String> found = syllables.get(word);
            if (found != null) {
                return Optional.of(new Entry(word, found));
            }
        }
        return Optional.empty();
    }

    record Entry(String word, List<String> syllables) {}
}
