package dev.guanxi.local.bench;

import java.util.List;

/** One figure measured in several rounds. */
record Series(List<Double> rounds) {

    Series {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("a series needs at least one round");
        }
        rounds = rounds.stream().sorted().toList();
    }

    double median() {
        int middle = rounds.size() / 2;
        return rounds.size() % 2 == 1
                ? rounds.get(middle)
                : (rounds.get(middle - 1) + rounds.get(middle)) / 2;
    }

    double least() {
        return rounds.getFirst();
    }

    double greatest() {
        return rounds.getLast();
    }
}
