package dev.guanxi.customer.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guanxi.customer.CustomerServiceTest;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.http.Cursor;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.value.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A page looks at 5,000 contacts, under each of three ids at a third, and the next goes on. */
@CustomerServiceTest
class TimelineBoundTests {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MANY = 6_000;

    @Autowired Timeline timeline;
    @Autowired TransactionTemplate transactions;

    private final List<CustomerId> ids =
            List.of(
                    new CustomerId(UUID.randomUUID()),
                    new CustomerId(UUID.randomUUID()),
                    new CustomerId(UUID.randomUUID()));
    private final List<Interaction> interactions = new ArrayList<>();

    @Test
    void wordsThatAreNowhereEndAfterAFewEmptyPages() {
        given(MANY, "contact", "nothing of the sort");

        Page<Interaction> first = read(words("grail"), null);
        Page<Interaction> second = read(words("grail"), first.next());

        assertThat(first.items()).isEmpty();
        assertThat(first.next()).isNotNull();
        assertThat(second.items()).isEmpty();
        assertThat(second.next()).isNull();
    }

    @Test
    void whatLiesBehindTheBoundIsFoundByGoingOn() {
        given(1, "contact", "the holy grail");
        given(MANY - 2, "contact", "nothing of the sort");
        given(1, "contact", "another grail");

        Page<Interaction> first = read(words("GRAIL"), null);
        Page<Interaction> second = read(words("GRAIL"), first.next());

        assertThat(subjects(first)).containsExactly("another grail");
        assertThat(subjects(second)).containsExactly("the holy grail");
        assertThat(second.next()).isNull();
    }

    @Test
    void theLastThatIsLookedAtIsNotLost() {
        given(9, "contact", "the one behind");
        given(9, "contact", "the one before");
        given(4_989, "contact", "x");

        List<String> found = walk(words("the"));

        assertThat(found.subList(0, 9)).containsOnly("the one before");
        assertThat(found.subList(9, 18)).containsOnly("the one behind");
        assertThat(found).hasSize(18);
    }

    @Test
    void idsThatLieFarApartInTimeAreReadInOrder() {
        transactions.executeWithoutResult(
                _ -> {
                    timeline.add(block(0, 3_000, "old"));
                    timeline.add(block(1, 3_000, "middle"));
                    timeline.add(block(2, 3_000, "new"));
                });

        List<String> found = walk(words("1000th"));

        assertThat(found).containsExactly("new 1000th", "middle 1000th", "old 1000th");
    }

    @Test
    void kindsThatAreFewAreFoundAtOnceHoweverDeepTheyLie() {
        given(1, "note", "an old note");
        given(1, "campaign-touch", "an old touch");
        given(MANY, "contact", "x");

        Page<Interaction> notes = read(TimelineQuery.ofKinds(Set.of(InteractionKind.NOTE)), null);
        Page<Interaction> both =
                read(
                        TimelineQuery.ofKinds(
                                Set.of(InteractionKind.NOTE, InteractionKind.CAMPAIGN_TOUCH)),
                        null);

        assertThat(subjects(notes)).containsExactly("an old note");
        assertThat(notes.next()).isNull();
        assertThat(subjects(both)).containsExactly("an old touch", "an old note");
        assertThat(timeline.count(ids, InteractionKind.NOTE, 10)).isEqualTo(1);
        assertThat(timeline.count(ids, InteractionKind.CAMPAIGN_RESPONSE, 10)).isZero();
    }

    @Test
    void mixedKindsAreReadTogether() {
        given(1, "sale", "sold");
        given(1, "note", "noted");
        given(1, "contact", "called");

        TimelineQuery query =
                TimelineQuery.ofKinds(Set.of(InteractionKind.NOTE, InteractionKind.SALE));

        assertThat(subjects(read(query, null))).containsExactly("noted", "sold");
    }

    @Test
    void pagesOverSeveralIdsFollowEachOtherWithoutGapAndRepetition() {
        for (int i = 0; i < 60; i++) {
            given(1, i % 3 == 0 ? "sale" : "contact", "number " + i);
        }

        assertThat(walk(TimelineQuery.ofKinds(Set.of()))).hasSize(60).startsWith("number 59");
        assertThat(walk(TimelineQuery.ofKinds(Set.of(InteractionKind.SALE))))
                .hasSize(20)
                .startsWith("number 57", "number 54")
                .endsWith("number 0");
    }

    private List<String> walk(TimelineQuery query) {
        List<String> seen = new ArrayList<>();
        @Nullable String next = null;
        do {
            Page<Interaction> page =
                    timeline.read(
                            ids,
                            query,
                            new PageQuery(7, next == null ? null : Cursor.decode(next)));
            seen.addAll(subjects(page));
            next = page.next();
        } while (next != null);
        return seen;
    }

    /** Newer than all that were given before, in turn under each of the ids. */
    private void given(int count, String kind, String subject) {
        List<Interaction> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int place = interactions.size() + batch.size();
            batch.add(interaction(place, kind, subject));
        }
        transactions.executeWithoutResult(_ -> timeline.add(batch));
        interactions.addAll(batch);
    }

    private Interaction interaction(int place, String kind, String subject) {
        return new Interaction(
                Ids.next(),
                ids.get(place % ids.size()).value(),
                kind,
                "phone",
                "inbound",
                subject,
                START.plus(Duration.ofSeconds(place)),
                "amy",
                null,
                null,
                null,
                "callcenter-service");
    }

    /** All of them under one id, and one block after the other. */
    private List<Interaction> block(int id, int count, String name) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                interaction(
                                        ids.size() * (id * count + i) + id,
                                        "contact",
                                        name + " " + i + "th"))
                .toList();
    }

    private Page<Interaction> read(TimelineQuery query, @Nullable String after) {
        return timeline.read(
                ids, query, new PageQuery(50, after == null ? null : Cursor.decode(after)));
    }

    private static TimelineQuery words(String words) {
        return new TimelineQuery(
                new TimelineQuery.Sort(null, Set.of(), null),
                new TimelineQuery.Author(null, null),
                words,
                new TimelineQuery.Period(null, null));
    }

    private static List<String> subjects(Page<Interaction> page) {
        return page.items().stream().map(Interaction::subject).toList();
    }
}
