package dev.guanxi.local.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A CSV file of made-up customers; the same numbers give the same file. */
record PartyFile(Path path, int rows) {

    /** The custom field that the bench defines and filters by. */
    static final String FIELD = "fleetSize";

    static final int FLEETS = 500;

    private static final String[] FIRST = {
        "Harbour", "Northern", "Silver", "Green", "Royal", "Old", "Bright", "Golden", "River",
        "Stone", "Maple", "Falcon", "Union", "Delta", "Orchid", "Pioneer", "Atlas", "Crown",
        "Willow", "Summit", "华为", "长江", "东方", "中兴"
    };
    private static final String[] SECOND = {
        "Gifts", "Motors", "Foods", "Textiles", "Logistics", "Tools", "Paper", "Glass", "Optics",
        "Marine", "Energy", "Bakery", "Timber", "Steel", "Chemicals", "Toys", "Books", "Wines",
        "Garden", "Travel", "Audio", "Print", "Dental", "Farm"
    };
    private static final String[] CITIES = {
        "London", "Bristol", "Leeds", "Hamburg", "Lyon", "Shanghai", "Madrid", "Oslo"
    };

    static PartyFile write(Path folder, int from, int rows) {
        Path path = folder.resolve("customers-" + from + ".csv");
        try (BufferedWriter file = Files.newBufferedWriter(path)) {
            file.write("kind,name,identities[bench],phones[main].number,emails[main].address,");
            file.write("addresses[main].city,addresses[main].country,custom." + FIELD + "\n");
            for (int i = from; i < from + rows; i++) {
                file.write(row(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
        return new PartyFile(path, rows);
    }

    /** The name of the customer with this number. */
    static String name(int number) {
        RandomGenerator random = of(number);
        return FIRST[random.nextInt(FIRST.length)]
                + " "
                + SECOND[random.nextInt(SECOND.length)]
                + " "
                + word(number);
    }

    private static String row(int number) {
        RandomGenerator random = of(number + 7_919L);
        return "organisation,%s,B%d,+4420%08d,info@b%d.example,%s,GB,%d%n"
                .formatted(
                        name(number),
                        number,
                        70_000_000 + number,
                        number,
                        CITIES[random.nextInt(CITIES.length)],
                        random.nextInt(FLEETS));
    }

    /** A word that no other number has, of syllables, so that names have something of their own. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 75) {
            int syllable = rest % 75;
            word.append("bdfgklmnprstvzx".charAt(syllable / 5))
                    .append("aeiou".charAt(syllable % 5));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private static RandomGenerator of(long seed) {
        return RandomGeneratorFactory.of("SplittableRandom").create(seed);
    }
}
