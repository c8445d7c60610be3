package dev.guanxi.local.platform;

import dev.guanxi.local.history.RetailDocument;
import dev.guanxi.local.history.RetailHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Some thousand documents of the history, always the same ones, in no order at all. */
final class HistorySlice {

    private static final long SEED = 20_101_201;
    private static final double SHARE = 0.2;

    private HistorySlice() {}

    static List<RetailDocument> shuffled() {
        Random random = new Random(SEED);
        List<RetailDocument> documents = new ArrayList<>();
        RetailHistory.bundled()
                .read(
                        document -> {
                            if (random.nextDouble() < SHARE) {
                                documents.add(document);
                            }
                        });
        Collections.shuffle(documents, random);
        return documents;
    }

    /** As many parts, one after the other. */
    static List<List<RetailDocument>> parts(List<RetailDocument> documents, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                documents.subList(
                                        documents.size() * i / count,
                                        documents.size() * (i + 1) / count))
                .toList();
    }

    static List<RetailDocument> everyTenth(List<RetailDocument> documents) {
        return IntStream.range(0, documents.size())
                .filter(i -> i % 10 == 0)
                .mapToObj(documents::get)
                .toList();
    }

    static Instant lastAt(List<RetailDocument> documents) {
        return documents.stream()
                .map(RetailDocument::occurredAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
